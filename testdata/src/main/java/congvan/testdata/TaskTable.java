// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.List;
import java.util.Optional;

/** Writes tasks as the rows of a table. */
final class TaskTable {
  private final Draft draft;

  TaskTable(Draft draft) {
    this.draft = draft;
  }

  void write(String path, int count) {
    row("STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời hạn");
    draft.line(LineRole.TABLE_ROW, "|---|---|---|---|---|");
    for (int number = 1; number <= count; number++) {
      task(path, number);
    }
    draft.blank();
  }

  private void task(String path, int number) {
    Scene scene = draft.scene();
    String deed = scene.fill("{deed^}");
    List<String> bodies = scene.bodies(2);
    GeneratedDeadline due = new Dues(scene).any();
    row(Integer.toString(number), deed, bodies.get(0), bodies.get(1), Scene.capital(due.text()));
    draft.task(new GeneratedTask(path + number, true, deed, bodies, Optional.of(due)));
  }

  private void row(String... cells) {
    draft.line(LineRole.TABLE_ROW, "| " + String.join(" | ", cells) + " |");
  }
}
