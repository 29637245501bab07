// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.layout.Layout;
import congvan.layout.LayoutReader;
import congvan.letter.DateRole;
import congvan.letter.Deadline;
import congvan.letter.Term;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import congvan.lexicon.Table;
import congvan.text.LetterText;
import congvan.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineExtractorTest {
  private static final DeadlineExtractor EXTRACTOR = DeadlineExtractor.standard();
  private static final Optional<LocalDate> ISSUED = Optional.of(LocalDate.of(2026, 3, 5));

  static Stream<Arguments> cases(String table, String column) {
    return Table.beside(DeadlineExtractorTest.class, table).rows().stream()
        .map(row -> Arguments.of(row.cell("issued"), row.cell("text"), row.cell(column)));
  }

  static Stream<Arguments> deadlines() {
    return cases("deadlines.cases.tsv", "deadlines");
  }

  static Stream<Arguments> roles() {
    return cases("roles.cases.tsv", "dates");
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void readsTheDeadlinesOf(String issued, String text, String expected) {
    String found =
        EXTRACTOR.find(letter(text), Optional.of(LocalDate.parse(issued))).deadlines().stream()
            .map(deadline -> written(deadline.value()))
            .collect(Collectors.joining("; "));

    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("roles")
  void tellsWhatTheDatesAreFor(String issued, String text, String expected) {
    LetterTimes times = EXTRACTOR.find(letter(text), Optional.of(LocalDate.parse(issued)));

    assertThat(times.dates().get(0).value().role()).isEqualTo(DateRole.ISSUE);
    assertThat(
            times.dates().stream()
                .skip(1)
                .map(date -> date.value().role() + " " + date.value().value())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @Test
  void placesLeadToTheTextAsItWasRead() {
    String text = "Gửi báo cáo về Sở **trước ngày\n20/3/2026** để tổng hợp.";
    Layout letter = letter(text);
    Deadline deadline = EXTRACTOR.find(letter, ISSUED).deadlines().get(0).value();
    Span place = deadline.spans().get(0);

    assertThat(deadline.text()).isEqualTo("trước ngày 20/3/2026");
    assertThat(letter.text().original().substring(place.start(), place.end()))
        .isEqualTo("trước ngày\n20/3/2026");
  }

  @Test
  void aDayOnNoCalendarIsAWarning() {
    List<Warning> warnings =
        EXTRACTOR.find(letter("Nộp báo cáo trước ngày 31/02/2026."), ISSUED).warnings();

    assertThat(warnings).singleElement().matches(w -> w.code() == WarningCode.INVALID_DATE);
  }

  @Test
  void aYearFarAheadIsAWarning() {
    LetterTimes times = EXTRACTOR.find(letter("Nộp báo cáo trước ngày 20/3/2062."), ISSUED);

    assertThat(times.deadlines()).hasSize(1);
    assertThat(times.warnings())
        .singleElement()
        .matches(w -> w.code() == WarningCode.SUSPICIOUS_DATE);
  }

  @Test
  void whatIsDueBeforeItIsOrderedIsAWarning() {
    String order = "Giao Chánh Văn phòng trước ngày 02/3/2026 trực tiếp kiểm tra các kho.";
    LetterTimes times = EXTRACTOR.find(letter(order), ISSUED);

    assertThat(times.deadlines()).hasSize(1);
    assertThat(times.warnings())
        .singleElement()
        .matches(w -> w.code() == WarningCode.SUSPICIOUS_DATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Họp lúc 8 giờ thứ Ba, ngày 12/3/2026.",
        "Gửi báo cáo trước ngày 12/3/2026 (thứ Sáu).",
        "Hội nghị khai mạc vào Chủ nhật, ngày 12/3/2026."
      })
  void aDayOfTheWeekThatItsDateIsNotIsAWarning(String text) {
    LetterTimes times = EXTRACTOR.find(letter(text), ISSUED);

    assertThat(times.dates().get(1).value().value()).startsWith("2026-03-12");
    assertThat(times.warnings())
        .singleElement()
        .matches(w -> w.code() == WarningCode.WEEKDAY_MISMATCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Họp lúc 8 giờ thứ Năm, ngày 12/3/2026.",
        "Gửi báo cáo trước ngày 12/3/2026 (thứ 5).",
        "Giấy phép cấp lần thứ hai ngày 12/3/2026."
      })
  void aDayOfTheWeekThatFitsAndAnOrdinalAreNone(String text) {
    assertThat(EXTRACTOR.find(letter(text), ISSUED).warnings()).isEmpty();
  }

  @Test
  void withoutADayOfIssueACountHasNoEnd() {
    LetterTimes times =
        EXTRACTOR.find(
            letter("Báo cáo trong thời hạn 05 ngày kể từ ngày ban hành."), Optional.empty());

    assertThat(times.deadlines())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.value().term().value()).contains("P5D");
              assertThat(found.value().window().latest()).isEmpty();
            });
  }

  private static Layout letter(String text) {
    return LayoutReader.read(
        LetterText.of(
            """
            BỘ NỘI VỤ
            Số: 12/BNV-VP
            Hà Nội, ngày 05 tháng 3 năm 2026
            V/v triển khai nhiệm vụ
            Kính gửi: Các sở.

            Bộ Nội vụ đề nghị các đơn vị lưu ý:

            %s

            Trân trọng./.

            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            """
                .formatted(text)));
  }

  private static String written(Deadline deadline) {
    Term term = deadline.term();
    return deadline.kind()
        + " "
        + deadline.relation().map(Enum::name).orElse("-")
        + " "
        + term.value().or(term::rrule).or(term::condition).orElseThrow()
        + (term.workingDays() ? " working" : "")
        + term.anchor().map(anchor -> " " + anchor).orElse("")
        + deadline.window().latest().map(latest -> " .." + latest).orElse("");
  }
}
