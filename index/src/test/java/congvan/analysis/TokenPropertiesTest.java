// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import congvan.analysis.TokenLine.Seen;
import congvan.text.Folding;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the tokens of every text. */
class TokenPropertiesTest {
  private static final String SEED = "20261122";

  /** Pieces of letters in every order, some of them odd. */
  @Provide
  Arbitrary<String> letters() {
    return pieces().map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> words() {
    return pieces().map(pieces -> String.join(" ", pieces));
  }

  private static Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            List.of(
                "Giảm nghèo",
                "HOÀ BÌNH",
                "thuỷ lợi",
                "Ủy ban nhân dân tỉnh",
                "uỷ ban",
                "kỹ quí",
                "Số: 493/SLĐTBXH-VP",
                "12/2021/NĐ-CP",
                "05/QĐ–UBND",
                "15a/TB-UBND",
                "75-TB/TU",
                "LĐ-TB&XH",
                "GD&ĐT",
                "10/4/2021",
                "2020-2025",
                "007",
                "/",
                "-",
                "&",
                " ",
                "\n",
                ".",
                "\u00a0",
                "\u00ad",
                "e\u0302\u0301",
                "\u0301",
                "Ð",
                "\ud83d",
                "😀",
                "Лист",
                "x"))
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 1000, seed = SEED)
  void whatATokenStandsForGivesItAgain(@ForAll("letters") String text) {
    for (Role role : Role.values()) {
      for (Seen token : TokenLine.seen(role, text)) {
        String stretch = text.substring(token.start(), token.end());

        assertThat(TokenLine.seen(role, stretch)).extracting(Seen::term).contains(token.term());
      }
    }
  }

  @Property(tries = 1000, seed = SEED)
  void tokensMakeAGraphWithoutHoles(@ForAll("letters") String text) {
    for (Role role : Role.values()) {
      List<Seen> tokens = TokenLine.seen(role, text);
      int words = tokens.stream().mapToInt(Seen::increment).sum();
      int position = -1;
      int start = 0;
      for (Seen token : tokens) {
        position += token.increment();
        assertThat(token.increment()).isBetween(0, 1);
        assertThat(position + token.length()).isLessThanOrEqualTo(words);
        assertThat(token.start()).isGreaterThanOrEqualTo(start).isLessThan(token.end());
        start = token.start();
      }
    }
  }

  @Property(tries = 500, seed = SEED)
  void marksAreOfNoWeightForBareTokens(@ForAll("words") String text) {
    assertThat(bare(Folding.fold(text).toUpperCase(Locale.ROOT)))
        .isEqualTo(bare(text.toUpperCase(Locale.ROOT)));
    assertThat(bare(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(bare(Normalizer.normalize(text, Normalizer.Form.NFC)));
  }

  private static List<String> bare(String text) {
    return TokenLine.seen(Role.TEXT, Forms.BARE, text).stream()
        .filter(token -> token.length() == 1)
        .map(Seen::term)
        .toList();
  }

  /** What breaks readers that look back or ahead without end. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a", "ộ", "7", "7/", "7/A", "A&", "lđ-", "a\u0301", "\u0301", "\ud83d", "ủy "})
  void takesTimeLinearInTheLength(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());

    for (Role role : Role.values()) {
      List<Seen> tokens = assertTimeout(Duration.ofMinutes(1), () -> TokenLine.seen(role, text));

      assertThat(tokens.size()).isLessThan(text.length() * 4);
    }
  }
}
