// SPDX-License-Identifier: Apache-2.0
package congvan.fields.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.Layout;
import congvan.layout.LayoutReader;
import congvan.letter.Recipient;
import congvan.lexicon.Table;
import congvan.text.LetterText;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecipientsExtractorTest {
  private static final String HEAD =
      """
      SỞ Y TẾ

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Số: 12/SYT-VP

      Hậu Lâm, ngày 05 tháng 01 năm 2026

      """;

  static Stream<Table.Row> cases() {
    return Table.beside(RecipientsExtractorTest.class, "recipients.cases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheAddresseesOf(Table.Row row) {
    Readings readings = read(HEAD + row.cell("letter").replace("\\n", "\n"));
    String names =
        readings.all(Field.RECIPIENTS).stream()
            .map(Found::value)
            .map(Recipient::name)
            .collect(Collectors.joining(" | "));
    assertThat(names.isEmpty() ? "-" : names).isEqualTo(row.cell("recipients"));
  }

  private static Readings read(String letter) {
    Layout layout = LayoutReader.read(LetterText.of(letter));
    Readings readings = new Readings();
    new RecipientsExtractor().find(layout, readings);
    return readings;
  }
}
