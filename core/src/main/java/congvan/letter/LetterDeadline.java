// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A deadline of a letter with what is due by it and who is charged: a line of a list of what is
 * due. The deadline of an item holds for the tasks below it that have none of their own: {@code
 * Hoàn thành trước ngày 30/6:} is listed once for each of them.
 *
 * @param deadline with the path of the item that is due as {@link Deadline#task()}, where there is
 *     one; its places are where it stands, which may be the item above
 * @param task the item that is due
 * @param assignees those whom the item names, else those of the nearest item above that names some
 */
public record LetterDeadline(
    Letter letter, Deadline deadline, Optional<Task> task, List<Assignee> assignees) {
  public LetterDeadline {
    assignees = List.copyOf(assignees);
  }

  /** Returns what is due in a letter: the items in reading order, then what stands outside them. */
  public static List<LetterDeadline> of(Letter letter) {
    Stream<LetterDeadline> outside =
        letter.deadlines().stream()
            .map(it -> new LetterDeadline(letter, it, Optional.empty(), List.of()));
    return Stream.concat(DueItems.of(letter).stream(), outside).toList();
  }

  /** Tells whether the deadline stands in an item above the one that is due. */
  public boolean inherited() {
    return task.isPresent()
        && task.get().deadlines().stream().noneMatch(it -> it.spans().equals(deadline.spans()));
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
