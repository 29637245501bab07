// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.letter.Assignee;
import congvan.letter.Deadline;
import congvan.letter.Letter;
import congvan.letter.LetterDeadline;
import congvan.letter.Task;
import congvan.letter.TaskKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tasks of a letter, each with what holds for it. */
final class LetterTasks {
  private LetterTasks() {}

  /** All tasks of a letter in reading order. */
  static List<FoundTask> of(Letter letter) {
    Map<String, List<Deadline>> due = new HashMap<>();
    Map<String, List<Assignee>> charged = new HashMap<>();
    for (LetterDeadline each : LetterDeadline.of(letter)) {
      each.deadline()
          .task()
          .ifPresent(
              path -> {
                due.computeIfAbsent(path, unused -> new ArrayList<>()).add(each.deadline());
                charged.put(path, each.assignees());
              });
    }
    List<FoundTask> tasks = new ArrayList<>();
    addAll(letter.tasks(), "", List.of(), new Collected(due, charged, tasks));
    return tasks;
  }

  private record Collected(
      Map<String, List<Deadline>> due,
      Map<String, List<Assignee>> charged,
      List<FoundTask> tasks) {}

  private static void addAll(
      List<Task> items, String above, List<Assignee> chargedAbove, Collected into) {
    Map<String, Integer> counts = new HashMap<>();
    for (Task item : items) {
      String path = above + step(item.label(), counts);
      List<Assignee> charged = item.assignees().isEmpty() ? chargedAbove : item.assignees();
      if (item.kind() == TaskKind.TASK) {
        into.tasks()
            .add(
                new FoundTask(
                    path,
                    item.text(),
                    into.charged().getOrDefault(path, charged),
                    into.due().getOrDefault(path, List.of())));
      }
      addAll(item.tasks(), path + "/", charged, into);
    }
  }

  private static String step(String label, Map<String, Integer> counts) {
    boolean numbered = label.chars().anyMatch(Character::isLetterOrDigit);
    return numbered ? label : label + counts.merge(label, 1, Integer::sum);
  }
}
