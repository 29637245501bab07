// SPDX-License-Identifier: Apache-2.0
package congvan.fields.number;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.extract.Field;
import congvan.extract.Readings;
import congvan.layout.Layout;
import congvan.layout.LayoutReader;
import congvan.lexicon.Table;
import congvan.text.LetterText;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumberExtractorTest {
  private static final String HEADER =
      """
      ỦY BAN NHÂN DÂN
      TỈNH HÀ TĨNH

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      NUMBER

      Hà Tĩnh, ngày 15 tháng 3 năm 2024

      Kính gửi: Sở Nội vụ.
      """;

  static Stream<Arguments> cases() {
    return Table.beside(NumberExtractorTest.class, "number.cases.tsv").rows().stream()
        .map(row -> Arguments.of(row.cell("header"), row.cell("number")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheNumberOf(String header, String number) {
    Layout layout =
        LayoutReader.read(LetterText.of(HEADER.replace("NUMBER", header.replace('¶', '\n'))));
    Readings readings = new Readings();
    new NumberExtractor().find(layout, readings);
    assertThat(readings.best(Field.NUMBER).map(found -> found.value().text()).orElse("-"))
        .isEqualTo(number);
  }
}
