// SPDX-License-Identifier: Apache-2.0
package congvan.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.DocumentReader;
import congvan.ingest.SourceDocument;
import congvan.layout.LayoutReader;
import congvan.letter.Letter;
import congvan.parse.LetterParser;
import congvan.testdata.Case;
import congvan.testdata.Cases;
import congvan.text.LetterText;
import congvan.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Letters that were cut, shuffled and soiled are read too, and all that is found stands there. */
class MutatedLettersTest {
  private static final List<String> LETTERS =
      Cases.all().stream().map(MutatedLettersTest::text).toList();

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.of(LETTERS);
  }

  @Property(seed = "20261122", tries = 200)
  void everyValueOfALetterStandsWhereItsSpanSays(@ForAll("letters") String text)
      throws IOException {
    assertValuesStand(text);
  }

  @Property(seed = "20261122", tries = 1000, shrinking = ShrinkingMode.OFF)
  void everyValueOfADamagedLetterStandsWhereItsSpanSays(
      @ForAll("letters") String text, @ForAll long seed) throws IOException {
    assertValuesStand(MutatedText.of(text, seed) + "\nx");
  }

  @Property(seed = "20261122", tries = 500, shrinking = ShrinkingMode.OFF)
  void theBlocksOfADamagedLetterShareNoText(@ForAll("letters") String text, @ForAll long seed) {
    LetterText damaged = LetterText.of(MutatedText.of(text, seed));

    List<Span> parts =
        LayoutReader.read(damaged).blocks().stream()
            .flatMap(block -> block.parts().stream())
            .sorted(Comparator.comparingInt(Span::start))
            .toList();

    for (int i = 1; i < parts.size(); i++) {
      assertThat(parts.get(i).start()).isGreaterThanOrEqualTo(parts.get(i - 1).end());
    }
    assertThat(parts)
        .allSatisfy(
            part -> assertThat(part.end()).isLessThanOrEqualTo(damaged.normalized().length()));
  }

  private static void assertValuesStand(String text) throws IOException {
    SourceDocument document = DocumentReader.standard().readText(text, "damaged.txt");
    Letter letter = LetterParser.standard().parse(document);
    LetterText read = LetterText.of(letter.text());

    assertThat(Placed.of(letter))
        .allSatisfy(
            placed ->
                assertThat(squeezed(wordsAt(placed, read))).isEqualTo(squeezed(placed.value())));
  }

  /** The words without their mark-up. */
  private static String wordsAt(Placed placed, LetterText text) {
    StringBuilder words = new StringBuilder();
    for (Span span : placed.spans()) {
      assertThat(span.end()).isLessThanOrEqualTo(text.original().length());
      words.append(
          text.normalized(), text.toNormalized(span.start()), text.toNormalized(span.end()));
    }
    return words.toString();
  }

  /**
   * Letters and digits only, in lower case: names in capitals are written as in a sentence. Without
   * marks, from which damage may have parted their letters.
   */
  private static String squeezed(String words) {
    String bare = Normalizer.normalize(words, Normalizer.Form.NFD);
    // Letters beyond the basic plane are signs to the reader: a place may hold them, no value does.
    return bare.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]++|[\\x{10000}-\\x{10FFFF}]++", "");
  }

  private static String text(Case letter) {
    try {
      return DocumentReader.standard().read(letter.letter()).text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
