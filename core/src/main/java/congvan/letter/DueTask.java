// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A task with the deadlines that hold for it: its own, else those of the nearest item above that
 * has some. So {@code Hoàn thành trước ngày 30/6:} holds for every item below it that names no time
 * itself, although it stands in JSON once, at the heading.
 *
 * @param path the item, as {@link Deadline#task()} writes it: {@code 4/4.1/-2}
 * @param deadlines at least one; each tells the path of the item in which it stands
 */
public record DueTask(String path, Task task, List<Deadline> deadlines) {
  public DueTask {
    deadlines = List.copyOf(deadlines);
    if (deadlines.isEmpty()) {
      throw new IllegalArgumentException("nothing is due at " + path);
    }
  }

  /** Returns the items of a letter that charge somebody and have deadlines, in reading order. */
  public static List<DueTask> of(Letter letter) {
    List<DueTask> due = new ArrayList<>();
    add(letter.tasks(), "", List.of(), due);
    return List.copyOf(due);
  }

  private static void add(
      List<Task> tasks, String above, List<Deadline> inherited, List<DueTask> due) {
    Map<String, Integer> counts = new HashMap<>();
    for (Task task : tasks) {
      String path = above + TaskDeadlines.step(task.label(), counts);
      List<Deadline> own = task.deadlines().stream().map(it -> it.withTask(path)).toList();
      List<Deadline> held = own.isEmpty() ? inherited : own;
      if (!held.isEmpty() && task.kind() == TaskKind.TASK) {
        due.add(new DueTask(path, task, held));
      }
      add(task.tasks(), path + "/", held, due);
    }
  }

  /** Tells whether the deadlines stand in an item above. */
  public boolean inherited() {
    return deadlines.stream().noneMatch(it -> it.task().filter(path::equals).isPresent());
  }
}
