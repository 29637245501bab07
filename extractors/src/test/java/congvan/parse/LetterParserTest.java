// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.DocumentReader;
import congvan.ingest.SourceDocument;
import congvan.letter.Deadline;
import congvan.letter.Letter;
import congvan.letter.Window;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LetterParserTest {
  private static final String LETTER =
      """
      UBND TỈNH ĐỒNG AN
      SỞ TÀI CHÍNH

      Số: 77/STC-VP
      V/v báo cáo

      Đồng An, ngày 08 tháng 5 năm 2026

      Kính gửi: Các phòng thuộc Sở

      1. Văn phòng gửi báo cáo trong thời hạn 03 ngày làm việc kể từ ngày ký.

      GIÁM ĐỐC

      Lê Thị Minh Hạnh
      """;

  @Test
  void workingDaysAreCountedByTheCalendarOfTheCaller() throws IOException {
    SourceDocument document = DocumentReader.standard().readText(LETTER, "a.txt");
    LetterParser parser = LetterParser.standard();

    assertThat(latest(parser.parse(document))).isEqualTo(Window.until(LocalDate.of(2026, 5, 13)));
    assertThat(latest(parser.with(day -> true).parse(document)))
        .isEqualTo(Window.until(LocalDate.of(2026, 5, 11)));
  }

  private static Window latest(Letter letter) {
    return letter.allDeadlines().stream().map(Deadline::window).findFirst().orElseThrow();
  }
}
