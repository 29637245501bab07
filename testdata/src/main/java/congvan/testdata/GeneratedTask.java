// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.List;
import java.util.Optional;

/**
 * A labelled item of a generated letter, or a row of its table.
 *
 * @param path the labels from the root, joined by {@code /}
 * @param text without its label
 * @param assignees who is charged, who leads first
 */
public record GeneratedTask(
    String path,
    boolean table,
    String text,
    List<String> assignees,
    Optional<GeneratedDeadline> deadline) {
  public GeneratedTask {
    assignees = List.copyOf(assignees);
  }
}
