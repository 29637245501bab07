// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congvan.ingest.DocumentReader;
import congvan.ingest.SourceDocument;
import congvan.ingest.UnreadableDocumentException;
import congvan.letter.Deadline;
import congvan.letter.Letter;
import congvan.letter.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void everyLetterInAnArchiveIsRead(@TempDir Path folder) throws IOException {
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("1.txt", "2.txt")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(LETTER.getBytes(UTF_8));
      }
      out.putNextEntry(new ZipEntry("3.txt"));
    }
    List<String> read = new ArrayList<>();
    LetterParser.standard()
        .parseAll(
            zip,
            letter -> read.add(letter.number().orElseThrow().text()),
            refusal -> read.add(refusal.reason()));

    assertThat(read).containsExactly("77/STC-VP", "77/STC-VP", "the file is empty");
    assertThatThrownBy(() -> LetterParser.standard().parse(zip))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageEndingWith(
            "it may hold several documents, which ArchiveReader and LetterParser.parseAll read");
  }

  private static Window latest(Letter letter) {
    return letter.allDeadlines().stream().map(Deadline::window).findFirst().orElseThrow();
  }
}
