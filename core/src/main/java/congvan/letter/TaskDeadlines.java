// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the deadlines of a tree of items, each with the path of its item. */
final class TaskDeadlines {
  private final List<Deadline> deadlines = new ArrayList<>();

  private TaskDeadlines() {}

  static List<Deadline> of(List<Task> roots) {
    TaskDeadlines all = new TaskDeadlines();
    all.add(roots, "");
    return all.deadlines;
  }

  private void add(List<Task> tasks, String above) {
    Map<String, Integer> counts = new HashMap<>();
    for (Task task : tasks) {
      String path = above + step(task.label(), counts);
      task.deadlines().forEach(deadline -> deadlines.add(deadline.withTask(path)));
      add(task.tasks(), path + "/");
    }
  }

  /** Unnumbered siblings are counted: the second dash is {@code -2}. */
  static String step(String label, Map<String, Integer> counts) {
    boolean numbered = label.chars().anyMatch(Character::isLetterOrDigit);
    return numbered ? label : label + counts.merge(label, 1, Integer::sum);
  }
}
