// SPDX-License-Identifier: Apache-2.0
package congvan.fields.signer;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.Layout;
import congvan.layout.LayoutReader;
import congvan.lexicon.Table;
import congvan.text.LetterText;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignerExtractorTest {
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
    return Table.beside(SignerExtractorTest.class, "signer.cases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhoSigned(Table.Row row) {
    Readings readings = read(HEAD + BODY + row.cell("closing").replace("\\n", "\n"));
    assertThat(best(readings, Field.SIGNER)).isEqualTo(row.cell("name"));
    assertThat(best(readings, Field.SIGNER_POSITION)).isEqualTo(row.cell("position"));
    assertThat(best(readings, Field.SIGNER_AUTHORITY)).isEqualTo(row.cell("authority"));
  }

  private static String best(Readings readings, Field<String> field) {
    return readings.best(field).map(Found::value).orElse("-");
  }

  private static Readings read(String letter) {
    Layout layout = LayoutReader.read(LetterText.of(letter));
    Readings readings = new Readings();
    new SignerExtractor().find(layout, readings);
    return readings;
  }
}
