// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the deadlines of a tree of items, each with its item and the path there. */
final class TaskDeadlines {
  private final List<Owned> deadlines = new ArrayList<>();

  /** A deadline that knows the path of its item, and who is charged there or above. */
  record Owned(Deadline deadline, Optional<Task> task, List<Assignee> assignees) {}

  private TaskDeadlines() {}

  static List<Owned> of(List<Task> roots) {
    TaskDeadlines all = new TaskDeadlines();
    all.add(roots, "", List.of());
    return all.deadlines;
  }

  private void add(List<Task> tasks, String above, List<Assignee> charged) {
    Map<String, Integer> counts = new HashMap<>();
    for (Task task : tasks) {
      String path = above + step(task.label(), counts);
      List<Assignee> who = task.assignees().isEmpty() ? charged : task.assignees();
      for (Deadline deadline : task.deadlines()) {
        deadlines.add(new Owned(deadline.withTask(path), Optional.of(task), who));
      }
      add(task.tasks(), path + "/", who);
    }
  }

  /** Unnumbered siblings are counted: the second dash is {@code -2}. */
  static String step(String label, Map<String, Integer> counts) {
    boolean numbered = label.chars().anyMatch(Character::isLetterOrDigit);
    return numbered ? label : label + counts.merge(label, 1, Integer::sum);
  }
}
