// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.DateRole;
import congvan.letter.DeadlineKind;
import congvan.letter.TextTimes;
import congvan.letter.TimeMention;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeParserTest {
  private static final LocalDate SAID = LocalDate.of(2026, 3, 5);
  private static final TimeParser PARSER = TimeParser.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Báo cáo về Sở Nội vụ trước ngày 20/3/2026              | DATE      | DEADLINE
          Thực hiện Văn bản số 15/UBND-VX ngày 15/02/2026        | DATE      | CITATION
          Hoàn thành trong quý II năm 2026.                      | PERIOD    | DEADLINE
          Chương trình giai đoạn 2021 - 2025                     | PERIOD    | PERIOD
          Định kỳ hằng tháng báo cáo Ủy ban nhân dân tỉnh.       | RECURRING | DEADLINE
          Trả lời trong vòng 05 ngày kể từ ngày ký.              | RELATIVE  | DEADLINE
          Báo cáo khi có yêu cầu.                                | EVENT     | DEADLINE
          """)
  void timesOfAllKindsHaveARole(String text, DeadlineKind kind, DateRole role) {
    assertThat(PARSER.parse(text, SAID).times())
        .singleElement()
        .returns(kind, TimeMention::kind)
        .returns(role, TimeMention::role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gửi về Sở trước ngày 20/3/2026.",
        "Gửi về Sở **trước ngày** 20/3/<b>2026</b>.",
        "Gửi về Sở\r\ntrước\u00A0ngày\t20/3/2026"
      })
  void placesLeadToTheTextAsItWasGiven(String text) {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      String given = Normalizer.normalize(text, form);
      TextTimes read = PARSER.parse(given, SAID);

      assertThat(read.text()).isEqualTo(given);
      TimeMention time = read.times().getFirst();
      String there = given.substring(time.span().start(), time.span().end());
      assertThat(Normalizer.normalize(there, Normalizer.Form.NFC)).startsWith("trước");
      assertThat(there).endsWith("2026");
      assertThat(time.text()).isEqualTo("trước ngày 20/3/2026");
    }
  }

  @Test
  void anotherCalendarCountsOtherDays() {
    String text = "Trả lời trong thời hạn 05 ngày làm việc kể từ ngày ký.";
    TimeParser everyDay = PARSER.with(day -> true);

    assertThat(latest(PARSER.parse(text, SAID))).isEqualTo(LocalDate.of(2026, 3, 12));
    assertThat(latest(everyDay.parse(text, SAID))).isEqualTo(LocalDate.of(2026, 3, 10));
  }

  private static LocalDate latest(TextTimes read) {
    return read.times().getFirst().window().latest().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "trước ngày 31/02/2026, INVALID_DATE, 0",
    "nộp trước ngày 20/3/2062, SUSPICIOUS_DATE, 1"
  })
  void whatIsOddIsAWarningWithItsPlace(String text, WarningCode code, int times) {
    TextTimes read = PARSER.parse(text, SAID);

    assertThat(read.warnings()).extracting(Warning::code).containsExactly(code);
    int start = read.warnings().getFirst().span().orElseThrow().start();
    assertThat(text.substring(start)).startsWith("ngày");
    assertThat(read.times()).hasSize(times);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\uFEFF", "Kính gửi", "\uD800", "1/2/3/4/5", "((((("})
  void noTextIsAnError(String text) {
    assertThat(PARSER.parse(text, SAID).times()).isEqualTo(List.of());
  }
}
