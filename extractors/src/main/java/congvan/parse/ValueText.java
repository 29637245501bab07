// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.letter.Assignee;
import congvan.letter.Citation;
import congvan.letter.Copy;
import congvan.letter.DateMention;
import congvan.letter.Deadline;
import congvan.letter.DocumentNumber;
import congvan.letter.DocumentType;
import congvan.letter.Recipient;
import congvan.letter.Task;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values in short, for people. */
final class ValueText {
  private ValueText() {}

  static String of(Object value) {
    return switch (value) {
      case DocumentNumber number -> number.text();
      case DocumentType type -> joined(type.code(), type.name());
      case Recipient recipient -> recipient.name();
      case Copy copy ->
          copy.name() + copy.purpose().map(purpose -> " (" + purpose + ")").orElse("");
      case Citation citation -> citation(citation);
      case Task task -> joined(task.kind(), task.text());
      case Assignee assignee -> joined(assignee.role(), assignee.name());
      case Deadline deadline -> deadline(deadline);
      case DateMention date -> joined(date.role(), date.value());
      default -> value.toString();
    };
  }

  private static String citation(Citation citation) {
    return joined(
        citation.relation(), citation.number().text(), citation.issuedOn(), citation.issuer());
  }

  private static String deadline(Deadline deadline) {
    return joined(
        deadline.kind(),
        deadline.relation(),
        deadline.term().value(),
        deadline.term().rrule(),
        deadline.term().condition());
  }

  private static String joined(Object... parts) {
    return Stream.of(parts)
        .map(part -> part instanceof Optional<?> optional ? optional.orElse(null) : part)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}
