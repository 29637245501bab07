// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.letter.Assignee;
import congvan.letter.Deadline;
import congvan.letter.DocumentNumber;
import congvan.letter.LetterDeadline;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A line a deadline, in columns of a terminal's width, else with tabs between whole values. */
final class DueTable implements DueFormat {
  private static final List<String> HEADINGS =
      List.of("DUE", "DEADLINE", "NUMBER", "ITEM", "TASK", "ASSIGNEES");

  private final Function<List<String>, String> row;

  DueTable(Terminal terminal) {
    this.row =
        terminal.interactive()
            ? Columns.ofDue(terminal.columns().getAsInt())::line
            : values -> String.join("\t", values);
  }

  @Override
  public String beginning(boolean empty) {
    return empty ? "" : row.apply(HEADINGS) + "\n";
  }

  @Override
  public String line(LetterDeadline line) {
    Deadline deadline = line.deadline();
    List<String> values =
        List.of(
            deadline.window().latest().map(Object::toString).orElse("-"),
            DueTime.words(deadline),
            line.letter().number().map(DocumentNumber::text).orElse("-"),
            deadline.task().orElse("-"),
            line.about(),
            line.assignees().stream().map(Assignee::name).collect(Collectors.joining("; ")));
    return row.apply(values.stream().map(Visible::line).toList()) + "\n";
  }
}
