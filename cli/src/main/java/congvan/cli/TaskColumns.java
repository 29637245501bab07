// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.FoundTask;
import congvan.index.Hit;
import congvan.letter.Assignee;
import congvan.letter.Deadline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a table says of a task. */
final class TaskColumns {
  static final List<Column<Hit>> ALL =
      List.of(
          new Column<>("due", "Hạn", 14, it -> Cell.ofDay(due(task(it)))),
          new Column<>("deadline", "Thời hạn", 30, it -> Cell.of(deadlines(task(it)))),
          new Column<>("text", "Nhiệm vụ", 70, it -> Cell.of(task(it).text())),
          new Column<>("assignees", "Thực hiện", 40, it -> Cell.of(assignees(task(it)))),
          new Column<>("task", "Mục", 10, it -> Cell.of(task(it).path())),
          new Column<>("number", "Số, ký hiệu", 22, it -> Cell.of(it.letter().number())),
          new Column<>("issuer", "Cơ quan ban hành", 30, it -> Cell.of(it.letter().issuer())),
          new Column<>("issuedOn", "Ngày ban hành", 14, it -> Cell.ofDay(it.letter().issuedOn())),
          new Column<>("subject", "Trích yếu", 60, it -> Cell.of(it.letter().subject())),
          new Column<>("path", "Tệp", 50, it -> Cell.of(it.letter().path())));

  private TaskColumns() {}

  private static FoundTask task(Hit hit) {
    return hit.task().orElseThrow(() -> new IllegalArgumentException("no task: " + hit));
  }

  private static Optional<LocalDate> due(FoundTask task) {
    return task.deadlines().stream()
        .map(it -> it.window().latest())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private static String deadlines(FoundTask task) {
    return task.deadlines().stream().map(Deadline::text).collect(Collectors.joining("; "));
  }

  private static String assignees(FoundTask task) {
    return task.assignees().stream().map(Assignee::name).collect(Collectors.joining("; "));
  }
}
