// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.text.Span;
import java.util.List;

/**
 * A passage that shows why something was found.
 *
 * @param text a piece of the letter's text, or of the task's, with each run of white space as one
 *     blank
 * @param matches where words that were looked for stand in it, in order
 */
public record Snippet(String text, List<Span> matches) {
  public Snippet {
    matches = List.copyOf(matches);
  }
}
