// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueTaskTest {
  private static final String SHA256 = "0123456789abcdef".repeat(4);
  private static final Deadline JUNE = Deadline.date("trước 30/6/2026", "2026-06-30");
  private static final Deadline MAY = Deadline.date("trước 31/5/2026", "2026-05-31");

  @Test
  void theDeadlineOfAHeadingHoldsForTheItemsBelowIt() {
    Task heading =
        item("2", TaskKind.SECTION, List.of(JUNE), task("a", List.of()), task("b", List.of(MAY)));

    assertThat(DueTask.of(letter(heading)))
        .extracting(DueTask::path, it -> it.deadlines().get(0).term().value().orElseThrow(), DueTask::inherited)
        .containsExactly(
            tuple("2/a", "2026-06-30", true), tuple("2/b", "2026-05-31", false));
  }

  @Test
  void theNearestItemAboveCounts() {
    Task inner = item("a", TaskKind.TASK, List.of(MAY), task("-", List.of()));
    Task outer = item("1", TaskKind.TASK, List.of(JUNE), inner);

    assertThat(DueTask.of(letter(outer)))
        .extracting(it -> it.path() + " " + it.deadlines().get(0).task().orElseThrow())
        .containsExactly("1 1", "1/a 1/a", "1/a/-1 1/a");
  }

  @Test
  void anItemWithoutDeadlineOfItsOwnOrAboveIsNotDue() {
    assertThat(DueTask.of(letter(task("1", List.of())))).isEmpty();
  }

  @Test
  void aStatementBelowAHeadingIsNotDue() {
    Task heading =
        item("1", TaskKind.SECTION, List.of(JUNE), item("a", TaskKind.SECTION, List.of()));

    assertThat(DueTask.of(letter(heading))).isEmpty();
  }

  @Test
  void withoutDeadlinesItIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DueTask("1", task("1", List.of()), List.of()))
        .withMessage("nothing is due at 1");
  }

  private static Task task(String label, List<Deadline> deadlines) {
    return item(label, TaskKind.TASK, deadlines);
  }

  private static Task item(
      String label, TaskKind kind, List<Deadline> deadlines, Task... below) {
    return new Task(
        label,
        kind,
        "Rà soát hồ sơ.",
        List.of(),
        List.of(),
        deadlines,
        false,
        List.of(below),
        List.of());
  }

  private static Letter letter(Task... tasks) {
    Source source =
        new Source(
            "12.txt", SHA256, "text/plain", 0, Optional.empty(), false, Optional.empty(), "");
    return new LetterBuilder(source).tasks(List.of(tasks)).build();
  }
}
