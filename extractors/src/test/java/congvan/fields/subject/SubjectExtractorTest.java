// SPDX-License-Identifier: Apache-2.0
package congvan.fields.subject;

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

class SubjectExtractorTest {
  private static final String HEAD =
      """
      SỞ Y TẾ

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      """;
  private static final String BODY =
      """

      Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;

      Sở Y tế yêu cầu các đơn vị thực hiện.
      """;

  static Stream<Table.Row> cases() {
    return Table.beside(SubjectExtractorTest.class, "subject.cases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheSubjectOf(Table.Row row) {
    Readings readings = new Readings();
    String header = row.cell("header").replace("¶", "\n") + "\n";
    Layout layout = LayoutReader.read(LetterText.of(HEAD + header + BODY));
    new SubjectExtractor().find(layout, readings);
    String subject = readings.best(Field.SUBJECT).map(Found::value).orElse("none");
    assertThat(subject).isEqualTo(row.cell("subject"));
  }
}
