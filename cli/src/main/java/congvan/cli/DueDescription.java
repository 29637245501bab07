// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.letter.Assignee;
import congvan.letter.DocumentNumber;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.LetterDeadline;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an entry of a calendar says below its title, in Vietnamese. */
final class DueDescription {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private DueDescription() {}

  static String of(LetterDeadline line) {
    return Visible.of(lines(line));
  }

  private static String lines(LetterDeadline line) {
    return Stream.of(
            Optional.of(line.about()),
            Optional.of("Thời hạn: " + line.deadline().text()),
            assignees(line),
            Optional.of("Văn bản: " + letter(line.letter())),
            line.letter().subject().map(subject -> "Trích yếu: " + subject),
            line.deadline().task().map(path -> "Mục: " + path))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n"));
  }

  private static Optional<String> assignees(LetterDeadline line) {
    return line.assignees().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Thực hiện: "
                + line.assignees().stream().map(Assignee::name).collect(Collectors.joining("; ")));
  }

  /** {@code 512/STC-QLCS ngày 12/05/2026 của Sở Tài chính}. */
  private static String letter(Letter letter) {
    return Stream.of(
            letter.number().map(DocumentNumber::text).or(() -> Optional.of("không số")),
            letter.issuedOn().map(day -> "ngày " + DAY.format(day)),
            letter.issuer().map(Issuer::name).map(name -> "của " + name))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }
}
