// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import congvan.text.Span;
import java.util.List;

/**
 * A numbered or bulleted item of the body, with the items under it. The contract fixes its
 * components, so there are more than elsewhere.
 *
 * @param label the mark without its punctuation: {@code 3.1}, {@code a}, {@code Điều 2}, {@code -};
 *     empty where a row of a table has none
 * @param text the item's own words; those of the items below are theirs, so it may be empty
 * @param reportTo nơi nhận báo cáo, to whom the task is to be sent or reported
 * @param table true where the task is a row of a table and its label the STT
 * @param tasks the items below, in order
 */
public record Task(
    String label,
    TaskKind kind,
    String text,
    List<Assignee> assignees,
    List<Recipient> reportTo,
    List<Deadline> deadlines,
    boolean table,
    List<Task> tasks,
    List<Span> spans) {
  public Task {
    label = Text.composed(label);
    text = Text.composed(text);
    assignees = List.copyOf(assignees);
    reportTo = List.copyOf(reportTo);
    deadlines = List.copyOf(deadlines);
    tasks = List.copyOf(tasks);
    spans = List.copyOf(spans);
  }
}
