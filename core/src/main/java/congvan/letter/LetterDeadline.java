// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A deadline of a letter with what is due by it and who is charged: a line of a list of what is
 * due.
 *
 * @param deadline with the path of its item as {@link Deadline#task()}, where it has one
 * @param task the item it belongs to
 * @param assignees those whom the item names, else those of the nearest item above that names some
 */
public record LetterDeadline(
    Letter letter, Deadline deadline, Optional<Task> task, List<Assignee> assignees) {
  public LetterDeadline {
    assignees = List.copyOf(assignees);
  }

  /** Returns every deadline of a letter, in the order of {@link Letter#allDeadlines()}. */
  public static List<LetterDeadline> of(Letter letter) {
    Stream<LetterDeadline> inside =
        TaskDeadlines.of(letter.tasks()).stream()
            .map(it -> new LetterDeadline(letter, it.deadline(), it.task(), it.assignees()));
    Stream<LetterDeadline> outside =
        letter.deadlines().stream()
            .map(it -> new LetterDeadline(letter, it, Optional.empty(), List.of()));
    return Stream.concat(inside, outside).toList();
  }

  /**
   * What is due: the text of the item, or the sentence around the deadline where it stands in none;
   * the subject where the letter was read back without its text; else the words of the deadline.
   */
  public String about() {
    return task.map(Task::text)
        .filter(text -> !text.isEmpty())
        .or(this::sentence)
        .or(letter::subject)
        .orElse(deadline.text());
  }

  private Optional<String> sentence() {
    return deadline.spans().stream()
        .findFirst()
        .filter(span -> span.end() <= letter.text().length())
        .map(span -> Sentence.around(letter.text(), span));
  }
}
