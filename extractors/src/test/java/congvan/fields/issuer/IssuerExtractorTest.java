// SPDX-License-Identifier: Apache-2.0
package congvan.fields.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.layout.LayoutReader;
import congvan.lexicon.Table;
import congvan.text.LetterText;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IssuerExtractorTest {
  static Stream<Table.Row> cases() {
    return Table.beside(IssuerExtractorTest.class, "issuer.cases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheIssuerOf(Table.Row row) {
    Readings readings = new Readings();
    String letter =
        row.cell("head").replace("\\n", "\n")
            + "\nSố: 12/AB-VP\n\nHậu Lâm, ngày 05 tháng 01 năm 2026\n";
    new IssuerExtractor().find(LayoutReader.read(LetterText.of(letter)), readings);
    assertThat(best(readings, Field.ISSUER)).isEqualTo(row.cell("name"));
    assertThat(best(readings, Field.ISSUER_PARENT)).isEqualTo(row.cell("parent"));
  }

  private static String best(Readings readings, Field<String> field) {
    return readings.best(field).map(Found::value).orElse("-");
  }
}
