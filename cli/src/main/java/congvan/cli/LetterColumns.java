// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.letter.Deadline;
import congvan.letter.DocumentNumber;
import congvan.letter.DocumentType;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.Recipient;
import congvan.letter.Signer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a table says of a letter. */
final class LetterColumns {
  static final List<Column<Letter>> ALL =
      List.of(
          new Column<>("number", "Số, ký hiệu", 22, it -> Cell.of(number(it))),
          new Column<>(
              "type", "Loại văn bản", 14, it -> Cell.of(it.type().map(DocumentType::name))),
          new Column<>("issuer", "Cơ quan ban hành", 30, it -> Cell.of(issuer(it))),
          new Column<>(
              "parent", "Cơ quan chủ quản", 30, it -> Cell.of(it.issuer().flatMap(Issuer::parent))),
          new Column<>("issuedOn", "Ngày ban hành", 14, it -> Cell.ofDay(it.issuedOn())),
          new Column<>("subject", "Trích yếu", 60, it -> Cell.of(it.subject())),
          new Column<>("signer", "Người ký", 24, it -> Cell.of(it.signer().flatMap(Signer::name))),
          new Column<>("recipients", "Kính gửi", 40, it -> Cell.of(recipients(it))),
          new Column<>("urgency", "Độ khẩn", 12, it -> Cell.of(it.urgency().map(Enum::name))),
          new Column<>("secrecy", "Độ mật", 12, it -> Cell.of(it.secrecy().map(Enum::name))),
          new Column<>("tasks", "Số nhiệm vụ", 12, it -> Cell.of(TaskCount.in(it))),
          new Column<>("due", "Hạn đầu tiên", 14, it -> Cell.ofDay(firstDue(it))),
          new Column<>("path", "Tệp", 50, it -> Cell.of(it.source().path())));

  private LetterColumns() {}

  private static Optional<String> number(Letter letter) {
    return letter.number().map(DocumentNumber::text);
  }

  private static Optional<String> issuer(Letter letter) {
    return letter.issuer().map(Issuer::name);
  }

  private static String recipients(Letter letter) {
    return letter.recipients().stream().map(Recipient::name).collect(Collectors.joining("; "));
  }

  private static Optional<LocalDate> firstDue(Letter letter) {
    return letter.allDeadlines().stream()
        .map((Deadline it) -> it.window().latest())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }
}
