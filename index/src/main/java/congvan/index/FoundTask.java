// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.letter.Assignee;
import congvan.letter.Deadline;
import java.util.List;

/**
 * A task of a letter with what holds for it, be it said in its own item or in one above.
 *
 * @param path the path of its item within the letter: {@code 4/4.1/-2}
 */
public record FoundTask(
    String path, String text, List<Assignee> assignees, List<Deadline> deadlines) {
  public FoundTask {
    assignees = List.copyOf(assignees);
    deadlines = List.copyOf(deadlines);
  }
}
