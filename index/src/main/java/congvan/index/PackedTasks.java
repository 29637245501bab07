// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.letter.Anchor;
import congvan.letter.Assignee;
import congvan.letter.AssigneeRole;
import congvan.letter.Assumption;
import congvan.letter.DateMention;
import congvan.letter.DateRole;
import congvan.letter.Deadline;
import congvan.letter.DeadlineKind;
import congvan.letter.DeadlineRelation;
import congvan.letter.Task;
import congvan.letter.TaskKind;
import congvan.letter.Term;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import congvan.letter.Window;
import java.util.Set;

/** Packs the records of a letter's body: tasks, deadlines and days. */
final class PackedTasks {
  private PackedTasks() {}

  static void task(Packer out, Task task) {
    out.text(task.label());
    out.choice(task.kind());
    out.text(task.text());
    out.list(task.assignees(), PackedTasks::assignee);
    out.list(task.reportTo(), PackedHeader::recipient);
    out.list(task.deadlines(), PackedTasks::deadline);
    out.flag(task.table());
    out.list(task.tasks(), PackedTasks::task);
    out.spans(task.spans());
  }

  static Task task(Unpacker in) {
    return new Task(
        in.text(),
        in.choice(TaskKind.class),
        in.text(),
        in.list(PackedTasks::assignee),
        in.list(PackedHeader::recipient),
        in.list(PackedTasks::deadline),
        in.flag(),
        in.list(PackedTasks::task),
        in.spans());
  }

  static void assignee(Packer out, Assignee assignee) {
    out.text(assignee.name());
    out.choice(assignee.role());
    out.spans(assignee.spans());
  }

  static Assignee assignee(Unpacker in) {
    return new Assignee(in.text(), in.choice(AssigneeRole.class), in.spans());
  }

  static void deadline(Packer out, Deadline deadline) {
    out.text(deadline.text());
    out.choice(deadline.kind());
    out.optional(deadline.relation(), Packer::choice);
    term(out, deadline.term());
    window(out, deadline.window());
    out.text(deadline.task());
    out.spans(deadline.spans());
  }

  static Deadline deadline(Unpacker in) {
    return new Deadline(
        in.text(),
        in.choice(DeadlineKind.class),
        in.optional(it -> it.choice(DeadlineRelation.class)),
        term(in),
        window(in),
        in.optionalText(),
        in.spans());
  }

  private static void term(Packer out, Term term) {
    out.text(term.value());
    out.text(term.rrule());
    out.optional(term.anchor(), Packer::choice);
    out.text(term.condition());
    out.flag(term.workingDays());
    out.text(term.lunar());
  }

  private static Term term(Unpacker in) {
    return new Term(
        in.optionalText(),
        in.optionalText(),
        in.optional(it -> it.choice(Anchor.class)),
        in.optionalText(),
        in.flag(),
        in.optionalText());
  }

  private static void window(Packer out, Window window) {
    out.optional(window.earliest(), Packer::day);
    out.optional(window.latest(), Packer::day);
    out.list(window.assumed(), Packer::choice);
  }

  private static Window window(Unpacker in) {
    return new Window(
        in.optional(Unpacker::day),
        in.optional(Unpacker::day),
        Set.copyOf(in.list(it -> it.choice(Assumption.class))));
  }

  static void date(Packer out, DateMention date) {
    out.text(date.text());
    out.text(date.value());
    out.choice(date.role());
    out.spans(date.spans());
  }

  static DateMention date(Unpacker in) {
    return new DateMention(in.text(), in.text(), in.choice(DateRole.class), in.spans());
  }

  static void warning(Packer out, Warning warning) {
    out.choice(warning.code());
    out.text(warning.message());
    out.optional(warning.span(), Packer::span);
  }

  static Warning warning(Unpacker in) {
    return new Warning(in.choice(WarningCode.class), in.text(), in.optional(Unpacker::span));
  }
}
