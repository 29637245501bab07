// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.util.List;
import java.util.Optional;

/**
 * One thing found.
 *
 * @param letter the letter, or that of the task
 * @param task there if tasks were looked for
 * @param snippets the best passages first; none where no words were looked for
 * @param score only to be compared with others of the same search; 0 where another order was asked
 *     for
 */
public record Hit(
    LetterSummary letter, Optional<FoundTask> task, List<Snippet> snippets, float score) {
  public Hit {
    snippets = List.copyOf(snippets);
  }
}
