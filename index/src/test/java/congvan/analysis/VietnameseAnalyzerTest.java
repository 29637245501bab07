// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congvan.analysis.TokenLine.Seen;
import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseAnalyzerTest {

  @ParameterizedTest
  @CsvFileSource(resources = "tokens.cases.tsv", delimiter = '\t', quoteCharacter = '\0')
  void givesTheTokensOfTheTable(String role, String text, String tokens) {
    assertThat(TokenLine.of(Role.valueOf(role), text)).isEqualTo(tokens);
  }

  /** NFD, as macOS and some converters write it, with offsets in the text as it was given. */
  @Test
  void readsMarksThatAreNotComposed() {
    String text = Normalizer.normalize("Sở Nội vụ", Normalizer.Form.NFD);

    assertThat(TokenLine.of(Role.TEXT, text)).isEqualTo(TokenLine.of(Role.TEXT, "Sở Nội vụ"));
    assertThat(TokenLine.seen(Role.TEXT, text))
        .filteredOn(token -> token.term().equals("nội"))
        .extracting(token -> text.substring(token.start(), token.end()))
        .containsExactly(Normalizer.normalize("Nội", Normalizer.Form.NFD));
  }

  @ParameterizedTest
  @CsvSource({
    "Giả, gia",
    "ĐỒNG, dong",
    "493/SLĐ, 493/sld",
    "05/QĐ-U, 5/qdu",
    "12/2021/NĐ-, 12/2021/nd",
    "-VP, vp"
  })
  void comparesWhatStandsBeforeAWildcardWithoutMarks(String typed, String folded) {
    try (VietnameseAnalyzer analyzer = new VietnameseAnalyzer(Role.QUERY)) {
      assertThat(analyzer.normalize("text", typed).utf8ToString()).isEqualTo(folded);
    }
  }

  @Property(tries = 500, seed = "20261122")
  void offsetsLeadIntoTheTextInOrder(@ForAll String text) {
    for (Role role : Role.values()) {
      int start = 0;
      for (Seen token : TokenLine.seen(role, text)) {
        assertThat(token.start()).isGreaterThanOrEqualTo(start).isLessThan(token.end());
        assertThat(token.end()).isLessThanOrEqualTo(text.length());
        assertThat(token.term()).isNotEmpty();
        assertThat(token.length()).isPositive();
        start = token.start();
      }
    }
  }

  /** One long line of numbers, as a table without blanks makes it. */
  @Test
  void readsLongTextsWithoutEnd() {
    List<Seen> tokens = TokenLine.seen(Role.QUERY, "12/AB-".repeat(50_000));

    assertThat(tokens).hasSizeGreaterThan(100_000);
  }

  @Test
  void isFoundByItsNameInOtherPrograms() throws IOException {
    TokenizerFactory factory =
        TokenizerFactory.forName(
            VietnameseTokenizerFactory.NAME, new HashMap<>(Map.of("role", "query")));

    try (Tokenizer tokenizer = factory.create()) {
      tokenizer.setReader(new StringReader("ubnd"));
      tokenizer.reset();
      assertThat(tokenizer.incrementToken()).isTrue();
    }
    assertThat(TokenizerFactory.availableTokenizers()).contains(VietnameseTokenizerFactory.NAME);
  }

  @Test
  void refusesArgumentsItDoesNotKnow() {
    assertThatThrownBy(() -> new VietnameseTokenizerFactory(new HashMap<>(Map.of("fold", "no"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fold");
  }
}
