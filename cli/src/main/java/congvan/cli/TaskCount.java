// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.letter.Letter;
import congvan.letter.Task;
import congvan.letter.TaskKind;
import java.util.List;

/** How many tasks there are; a heading is not counted, but the tasks below it are. */
final class TaskCount {
  private TaskCount() {}

  static int in(Letter letter) {
    return in(letter.tasks());
  }

  private static int in(List<Task> tasks) {
    return tasks.stream().mapToInt(TaskCount::in).sum();
  }

  private static int in(Task task) {
    int own = task.kind() == TaskKind.TASK ? 1 : 0;
    return own + in(task.tasks());
  }
}
