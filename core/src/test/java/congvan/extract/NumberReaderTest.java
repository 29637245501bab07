// SPDX-License-Identifier: Apache-2.0
package congvan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.DocumentNumber;
import congvan.lexicon.NumberSyntax;
import congvan.lexicon.Table;
import congvan.text.LetterText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberReaderTest {
  static Stream<Table.Row> cases() {
    return Table.beside(NumberReaderTest.class, "number-reader.cases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsThePartsOf(Table.Row row) {
    DocumentNumber number = read(row.cell("text"));
    assertThat(number.ordinal().orElse("")).isEqualTo(row.cell("ordinal"));
    assertThat(number.year().map(String::valueOf).orElse("")).isEqualTo(row.cell("year"));
    assertThat(number.type().orElse("")).isEqualTo(row.cell("type"));
    assertThat(number.agency().orElse("")).isEqualTo(row.cell("agency"));
    assertThat(number.unit().orElse("")).isEqualTo(row.cell("unit"));
  }

  @Test
  void blanksAreLeftOutAndThePlaceIsThatOfTheTextAsRead() {
    String text = "**362** /KH-\n SGDĐT";
    DocumentNumber number = read(text);
    assertThat(number.text()).isEqualTo("362/KH-SGDĐT");
    assertThat(text.substring(number.spans().getFirst().start(), number.spans().getFirst().end()))
        .isEqualTo("362** /KH-\n SGDĐT");
  }

  private static DocumentNumber read(String written) {
    LetterText text = LetterText.of(written);
    return NumberSyntax.at(text.normalized(), 0, text.normalized().length())
        .map(form -> NumberReader.read(text, form))
        .orElseThrow();
  }
}
