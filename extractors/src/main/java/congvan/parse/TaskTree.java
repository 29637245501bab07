// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.letter.Assignee;
import congvan.letter.Deadline;
import congvan.letter.Recipient;
import congvan.letter.Task;
import congvan.letter.TaskKind;
import congvan.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The items of the body with what others read from their text: each assignee, addressee of reports
 * and deadline belongs to the item in whose own text it stands. Immutable.
 */
final class TaskTree {
  private final TaskPlaces places;
  private final List<Task> roots;

  TaskTree(List<Task> roots) {
    this.roots = roots;
    this.places = new TaskPlaces(roots);
  }

  /** Returns the items, each with what stands in its own text, or in the cells of its row. */
  List<Task> tasks(
      List<Assignee> assignees,
      List<Recipient> reportTo,
      List<Deadline> deadlines,
      RowDeadlines rows) {
    List<Deadline> inText = deadlines.stream().filter(it -> !rows.hold(it)).toList();
    return new Joiner(
            places.grouped(assignees, Assignee::spans),
            places.grouped(reportTo, Recipient::spans),
            places.grouped(inText, Deadline::spans),
            rows)
        .join(roots);
  }

  /** Returns the deadlines that stand in no item. */
  List<Deadline> outside(List<Deadline> deadlines, RowDeadlines rows) {
    return deadlines.stream()
        .filter(it -> !rows.hold(it) && places.itemOf(it.spans()).isEmpty())
        .toList();
  }

  /** Walks the tree in the order in which the places were counted. */
  private static final class Joiner {
    private final List<List<Assignee>> assignees;
    private final List<List<Recipient>> reportTo;
    private final List<List<Deadline>> deadlines;
    private final RowDeadlines rows;
    private int next;

    Joiner(
        List<List<Assignee>> assignees,
        List<List<Recipient>> reportTo,
        List<List<Deadline>> deadlines,
        RowDeadlines rows) {
      this.assignees = assignees;
      this.rows = rows;
      this.reportTo = reportTo;
      this.deadlines = deadlines;
    }

    List<Task> join(List<Task> tasks) {
      List<Task> joined = new ArrayList<>(tasks.size());
      for (Task task : tasks) {
        joined.add(join(task, next++));
      }
      return joined;
    }

    private Task join(Task task, int index) {
      boolean states = task.kind() == TaskKind.SECTION && task.tasks().isEmpty();
      List<Assignee> who =
          task.table()
              ? task.assignees()
              : distinct(assignees.get(index), a -> a.role() + a.name());
      List<Recipient> to = distinct(reportTo.get(index), Recipient::name);
      List<Deadline> due =
          Stream.concat(rows.of(task).stream(), deadlines.get(index).stream()).toList();
      if (who.isEmpty() && to.isEmpty() && due.isEmpty() && task.tasks().isEmpty()) {
        return task;
      }
      return new Task(
          task.label(),
          task.kind(),
          task.text(),
          states ? List.of() : who,
          states ? List.of() : to,
          due,
          task.table(),
          join(task.tasks()),
          task.spans());
    }

    private static <T> List<T> distinct(List<T> values, Function<T, String> name) {
      if (values.size() < 2) {
        return values;
      }
      Map<String, T> distinct = new LinkedHashMap<>();
      values.forEach(value -> distinct.putIfAbsent(Folding.fold(name.apply(value)), value));
      return List.copyOf(distinct.values());
    }
  }
}
