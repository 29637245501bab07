// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.text.Span;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DamagedPhrasesTest {
  static Stream<Table.Row> types() {
    return cases("TYPE");
  }

  static Stream<Table.Row> addresses() {
    return cases("ADDRESS");
  }

  static Stream<Table.Row> copies() {
    return cases("COPIES");
  }

  private static Stream<Table.Row> cases(String words) {
    return Table.beside(DamagedPhrasesTest.class, "damaged-phrases.cases.tsv").rows().stream()
        .filter(row -> row.cell("words").equals(words));
  }

  @ParameterizedTest
  @MethodSource("types")
  void namesTheTypeThatWasPrinted(Table.Row row) {
    String text = row.cell("text");
    assertThat(
            DocumentTypes.standard()
                .damagedNameAt(text, 0, text.length())
                .map(match -> match.value().code())
                .orElse("-"))
        .isEqualTo(row.cell("found"));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void findsTheLabelOfWhoIsAddressed(Table.Row row) {
    assertThat(label(DamagedLabel.ADDRESS, row)).isEqualTo(row.cell("found"));
  }

  @ParameterizedTest
  @MethodSource("copies")
  void findsTheLabelOfCopies(Table.Row row) {
    assertThat(label(DamagedLabel.COPIES, row)).isEqualTo(row.cell("found"));
  }

  private static String label(DamagedLabel label, Table.Row row) {
    String text = row.cell("text");
    return label
        .at(text, 0, text.length())
        .map(span -> text.substring(span.start(), span.end()))
        .orElse("-");
  }

  @Test
  void ofTwoPhrasesTheOneThatCostsLessIsFound() {
    DamagedPhrases<String> phrases =
        DamagedPhrases.of(Map.of("quyết định", "decision", "quy định", "rule"));
    String text = "QUYẾ ĐỊNH số 5";
    DamagedPhrases.Match<String> match = phrases.at(text, 0, text.length()).orElseThrow();
    assertThat(match.value()).isEqualTo("decision");
    assertThat(match.span()).isEqualTo(new Span(0, "QUYẾ ĐỊNH".length()));
  }

  @Test
  void betweenTwoThatCostTheSameNothingIsGuessed() {
    DamagedPhrases<String> phrases = DamagedPhrases.of(Map.of("thông báo", "A", "thông cáo", "B"));
    assertThat(phrases.at("THÔNG XÁO", 0, 9)).isEmpty();
  }
}
