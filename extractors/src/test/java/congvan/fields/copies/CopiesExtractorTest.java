// SPDX-License-Identifier: Apache-2.0
package congvan.fields.copies;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.Layout;
import congvan.layout.LayoutReader;
import congvan.letter.Copy;
import congvan.lexicon.Table;
import congvan.text.LetterText;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CopiesExtractorTest {
  private static final String HEAD =
      """
      SỞ Y TẾ

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Số: 12/SYT-VP

      Hậu Lâm, ngày 05 tháng 01 năm 2026

      """;
  private static final String BODY =
      """
      Kính gửi: Sở Nội vụ.

      Thực hiện kế hoạch, đề nghị Sở Nội vụ cử cán bộ tham dự hội nghị.

      """;

  static Stream<Table.Row> cases() {
    return Table.beside(CopiesExtractorTest.class, "copies.cases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsCopiesAndArchiveOf(Table.Row row) {
    Readings readings = read(HEAD + BODY + row.cell("closing").replace("\\n", "\n"));
    String copies =
        readings.all(Field.COPIES).stream()
            .map(Found::value)
            .map(copy -> copy.name() + copy.purpose().map(p -> " {" + p + "}").orElse(""))
            .collect(Collectors.joining(" | "));
    String archive = readings.best(Field.ARCHIVE).map(Found::value).orElse("-");
    assertThat(copies.isEmpty() ? "-" : copies).isEqualTo(row.cell("copies"));
    assertThat(archive).isEqualTo(row.cell("archive"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyPlaceLeadsBackToItsNameIn(Table.Row row) {
    String letter = HEAD + BODY + row.cell("closing").replace("\\n", "\n");
    for (Found<Copy> copy : read(letter).all(Field.COPIES)) {
      String written =
          copy.value().spans().stream()
              .map(span -> letter.substring(span.start(), span.end()))
              .collect(Collectors.joining(" "));
      assertThat(LetterText.value(written, 0, written.length())).isEqualTo(copy.value().name());
    }
  }

  private static Readings read(String letter) {
    Layout layout = LayoutReader.read(LetterText.of(letter));
    Readings readings = new Readings();
    new CopiesExtractor().find(layout, readings);
    return readings;
  }
}
