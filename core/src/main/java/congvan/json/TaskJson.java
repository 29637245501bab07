// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import congvan.letter.Task;
import congvan.letter.TaskKind;

/** An entry of {@code tasks}, with those below it. */
final class TaskJson {
  private TaskJson() {}

  static void write(JsonOutput out, Task task) {
    out.text("label", task.label());
    out.choice("kind", task.kind());
    out.text("text", task.text());
    out.list("assignees", task.assignees(), PartiesJson::writeAssignee);
    out.list("reportTo", task.reportTo(), PartiesJson::writeRecipient);
    out.list("deadlines", task.deadlines(), DeadlineJson::write);
    out.flag("table", task.table());
    out.list("tasks", task.tasks(), TaskJson::write);
    out.spans(task.spans());
  }

  static Task read(JsonInput in) {
    return new Task(
        in.textOrEmpty("label"),
        in.choice("kind", TaskKind.class),
        in.textOrEmpty("text"),
        in.list("assignees", PartiesJson::readAssignee),
        in.list("reportTo", PartiesJson::readRecipient),
        in.list("deadlines", DeadlineJson::read),
        in.flag("table"),
        in.list("tasks", TaskJson::read),
        in.spans());
  }
}
