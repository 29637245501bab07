// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumberSyntaxTest {
  static Stream<Arguments> cases() {
    return Table.beside(NumberSyntaxTest.class, "number-syntax.cases.tsv").rows().stream()
        .map(row -> Arguments.of(row.cell("text"), row.cell("number")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheNumberAtTheStartOf(String text, String number) {
    String written = text.replace('¶', '\n');
    String read =
        NumberSyntax.at(written, 0, written.length()).map(NumberSyntaxTest::shown).orElse("-");
    assertThat(read).isEqualTo(number);
  }

  @Test
  void readsNumbersThatCompaniesMake() {
    String text = "ABC/2025/276 ngày";
    NumberForm form = NumberSyntax.lettersFirstAt(text, 0, text.length()).orElseThrow();
    assertThat(form.ordinal()).isEmpty();
    assertThat(form.isBlank()).isFalse();
    assertThat(form.span().end()).isEqualTo(12);
  }

  @Test
  void wordsOfASentenceAreNoNumberOfACompany() {
    assertThat(NumberSyntax.lettersFirstAt("BNV-VP", 0, 6)).isEmpty();
    assertThat(NumberSyntax.lettersFirstAt("Sở/ngành 12", 0, 11)).isEmpty();
  }

  @Test
  void readsNoFurtherThanTheLimit() {
    assertThat(NumberSyntax.at("15/QĐ-UBND", 0, 5).map(NumberSyntaxTest::shown)).contains("15 /QĐ");
  }

  @Property(seed = "20261122")
  void whateverStandsThereTheSpanStaysInside(@ForAll("signs") String text) {
    for (int at = 0; at < text.length(); at++) {
      int start = at;
      NumberSyntax.at(text, at, text.length())
          .ifPresent(
              form -> {
                assertThat(form.span().start()).isBetween(start, text.length());
                assertThat(form.span().end()).isBetween(start + 1, text.length());
              });
    }
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.of("15", "2024", "/", "-", " ", "\n", "QĐ", "UBND", "a", "ở", ".", "…", "&")
        .list()
        .ofMaxSize(24)
        .map(signs -> String.join("", signs));
  }

  private static String shown(NumberForm form) {
    String symbol =
        form.groups().stream()
            .map(group -> group.separator() + group.text())
            .collect(Collectors.joining(" "));
    String year = form.year().map(found -> " " + found).orElse("");
    return form.ordinal().orElse("blank") + year + " " + symbol;
  }
}
