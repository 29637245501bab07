// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import congvan.layout.Layout;
import congvan.letter.Assignee;
import congvan.letter.AssigneeRole;
import congvan.letter.Task;
import congvan.letter.TaskKind;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the tasks of the contract from the items that were read. */
final class TaskBuilder {
  private final Layout layout;
  private final KindReader kinds;

  private TaskBuilder(Layout layout) {
    this.layout = layout;
    this.kinds = new KindReader(layout.syllables());
  }

  static Task build(Layout layout, Item root) {
    return new TaskBuilder(layout).build(root, KindReader.Setting.OPEN);
  }

  private Task build(Item item, KindReader.Setting setting) {
    return item.duties().isPresent() ? row(item, item.duties().get()) : labelled(item, setting);
  }

  /** A row of a task table is a task, whatever its words. */
  private Task row(Item item, Item.Duties duties) {
    List<Span> places = joined(item.lines());
    String text = textOf(places);
    List<Assignee> assignees =
        Stream.concat(
                duties.lead().stream().map(name -> assignee(name, AssigneeRole.LEAD)),
                duties.coordinate().stream().map(name -> assignee(name, AssigneeRole.COORDINATE)))
            .toList();
    boolean section = assignees.isEmpty() && RomanNumber.value(item.label().written()) > 0;
    return new Task(
        item.label().written(),
        section ? TaskKind.SECTION : TaskKind.TASK,
        text,
        assignees,
        List.of(),
        List.of(),
        true,
        List.of(),
        layout.original(places));
  }

  private Assignee assignee(Span name, AssigneeRole role) {
    return new Assignee(layout.value(name), role, List.of(layout.original(name)));
  }

  private Task labelled(Item item, KindReader.Setting setting) {
    List<Span> places = joined(item.lines());
    String text = textOf(places);
    TaskKind kind = kinds.kind(item, places, setting);
    KindReader.Setting below = kinds.settingOf(item, setting);
    List<Task> children = item.children().stream().map(child -> build(child, below)).toList();
    String label = item.label().written();
    return new Task(
        label,
        kind,
        text,
        List.of(),
        List.of(),
        List.of(),
        false,
        children,
        layout.original(places));
  }

  private String textOf(List<Span> places) {
    return places.size() == 1
        ? layout.value(places.get(0))
        : places.stream().map(layout::value).collect(Collectors.joining(" "));
  }

  /** Joins lines between which nothing but white space stands. */
  private List<Span> joined(List<Span> lines) {
    List<Span> places = new ArrayList<>();
    for (Span line : lines) {
      int last = places.size() - 1;
      if (last >= 0 && isWhite(places.get(last).end(), line.start())) {
        places.set(last, new Span(places.get(last).start(), line.end()));
      } else {
        places.add(line);
      }
    }
    return places;
  }

  private boolean isWhite(int from, int to) {
    for (int at = from; at < to; at++) {
      if (layout.text().normalized().charAt(at) > ' ') {
        return false;
      }
    }
    return true;
  }
}
