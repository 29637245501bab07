// SPDX-License-Identifier: Apache-2.0
package congvan.fields.issued;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.Layout;
import congvan.layout.LayoutReader;
import congvan.letter.WarningCode;
import congvan.lexicon.Table;
import congvan.text.LetterText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IssuedExtractorTest {
  private static final String HEADER =
      """
      ỦY BAN NHÂN DÂN
      TỈNH HẬU LÂM
      Số: 12/UBND-KT

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      LINE

      Kính gửi: Sở Nội vụ.

      Thực hiện Công văn số 5/BNV-VP ngày 16 tháng 4 năm 2021 của Bộ Nội vụ, đề nghị báo cáo.
      """;

  static Stream<Table.Row> cases() {
    return Table.beside(IssuedExtractorTest.class, "issued.cases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsPlaceAndDayOf(Table.Row row) {
    String letter = HEADER.replace("LINE", row.cell("line").replace("\\n", "\n"));
    Layout layout = LayoutReader.read(LetterText.of(letter));
    Readings readings = new Readings();
    new IssuedExtractor().find(layout, readings);
    assertThat(best(readings, Field.PLACE)).isEqualTo(row.cell("place"));
    assertThat(best(readings, Field.ISSUED_ON)).isEqualTo(row.cell("date"));
    assertThat(readings.all(Field.WARNINGS))
        .extracting(found -> found.value().code())
        .containsExactlyElementsOf(
            row.cell("warned").equals("yes") ? List.of(WarningCode.UNREADABLE_DATE) : List.of());
  }

  private static String best(Readings readings, Field<?> field) {
    return readings.best(field).map(Found::value).map(Object::toString).orElse("-");
  }
}
