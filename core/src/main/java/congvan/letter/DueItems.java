// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the items of a letter that are due, with the deadlines that hold for them. */
final class DueItems {
  private final Letter letter;
  private final List<LetterDeadline> due = new ArrayList<>();

  /** What an item leaves to those below it: its deadlines, and who is charged. */
  private record Bequest(List<Deadline> deadlines, List<Assignee> assignees) {}

  private DueItems(Letter letter) {
    this.letter = letter;
  }

  static List<LetterDeadline> of(Letter letter) {
    DueItems items = new DueItems(letter);
    items.addAll(letter.tasks(), "", new Bequest(List.of(), List.of()));
    return items.due;
  }

  /** Adds the items; returns whether what was left to them holds for one. */
  private boolean addAll(List<Task> tasks, String above, Bequest left) {
    Map<String, Integer> counts = new HashMap<>();
    boolean taken = false;
    for (Task task : tasks) {
      taken |= add(task, above + TaskDeadlines.step(task.label(), counts), left);
    }
    return taken;
  }

  private boolean add(Task task, String path, Bequest left) {
    List<Assignee> who = task.assignees().isEmpty() ? left.assignees() : task.assignees();
    if (task.deadlines().isEmpty()) {
      boolean takes = task.kind() == TaskKind.TASK && !left.deadlines().isEmpty();
      if (takes) {
        due.addAll(lines(task, path, new Bequest(left.deadlines(), who)));
      }
      return addAll(task.tasks(), path + "/", new Bequest(left.deadlines(), who)) || takes;
    }
    Bequest own = new Bequest(task.deadlines(), who);
    int place = due.size();
    boolean passedOn = addAll(task.tasks(), path + "/", own);
    if (task.kind() == TaskKind.TASK || !passedOn) {
      due.addAll(place, lines(task, path, own));
    }
    return false;
  }

  private List<LetterDeadline> lines(Task task, String path, Bequest held) {
    return held.deadlines().stream()
        .map(it -> it.withTask(path))
        .map(it -> new LetterDeadline(letter, it, Optional.of(task), held.assignees()))
        .toList();
  }
}
