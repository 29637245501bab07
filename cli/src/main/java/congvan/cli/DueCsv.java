// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.letter.Assignee;
import congvan.letter.Deadline;
import congvan.letter.DocumentNumber;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.LetterDeadline;
import congvan.letter.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A record of CSV a deadline. */
final class DueCsv implements DueFormat {
  private static final List<String> HEADER =
      List.of(
          "latest",
          "kind",
          "relation",
          "value",
          "rrule",
          "condition",
          "text",
          "task",
          "about",
          "assignees",
          "number",
          "issuer",
          "issuedOn",
          "subject",
          "path");

  @Override
  public String beginning(boolean empty) {
    return CsvRecord.of(HEADER);
  }

  @Override
  public String line(LetterDeadline line) {
    return CsvRecord.of(cells(line));
  }

  private static List<String> cells(LetterDeadline line) {
    Deadline deadline = line.deadline();
    Term term = deadline.term();
    Letter letter = line.letter();
    return List.of(
        text(deadline.window().latest()),
        deadline.kind().name(),
        text(deadline.relation()),
        text(term.value()),
        text(term.rrule()),
        text(term.condition()),
        deadline.text(),
        text(deadline.task()),
        line.about(),
        line.assignees().stream().map(Assignee::name).collect(Collectors.joining("; ")),
        text(letter.number().map(DocumentNumber::text)),
        text(letter.issuer().map(Issuer::name)),
        text(letter.issuedOn()),
        text(letter.subject()),
        letter.source().path());
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
