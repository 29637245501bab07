// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.query.LetterQuery;
import congvan.text.Folding;
import congvan.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SnippetsTest {

  /** The words looked for, a text, the best passage with the matches in brackets. */
  @ParameterizedTest
  @CsvFileSource(resources = "snippets.cases.tsv", delimiter = '\t', quoteCharacter = '\0')
  void showsThePassageOfTheTable(String kind, String typed, String text, String shown) {
    List<Snippet> snippets = of(query(kind, typed), text.replace("\\n", "\n"), 1);

    assertThat(snippets.isEmpty() ? "-" : marked(snippets.getFirst())).isEqualTo(shown);
  }

  private static LetterQuery query(String kind, String typed) {
    return switch (kind) {
      case "words" -> LetterQuery.words(typed);
      case "phrase" -> LetterQuery.phrase(typed);
      case "subject" -> LetterQuery.subject(typed);
      case "issuer" -> LetterQuery.issuer(typed);
      case "cites" -> LetterQuery.cites(typed);
      case "not" -> LetterQuery.words(typed).not();
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static List<Snippet> of(LetterQuery query, String text, int most) {
    return new Snippets(WantedWords.of(query), most).of(text);
  }

  private static String marked(Snippet snippet) {
    StringBuilder marked = new StringBuilder(snippet.text());
    for (Span match : snippet.matches().reversed()) {
      marked.insert(match.end(), ']').insert(match.start(), '[');
    }
    return marked.toString();
  }

  @Test
  void givesTheBestPassagesFirst() {
    String text = "Các huyện nghèo.\nGiảm nghèo bền vững.\nThủy lợi.\nGiảm thuế.";

    assertThat(of(LetterQuery.words("giam ngheo"), text, 5))
        .extracting(SnippetsTest::marked)
        .containsExactly("[Giảm] [nghèo] bền vững.", "Các huyện [nghèo].", "[Giảm] thuế.");
  }

  @Test
  void cutsALongSentenceAroundTheMatches() {
    String text = "một hai ba ".repeat(100) + "giảm nghèo " + "bốn năm sáu ".repeat(100);

    Snippet snippet = of(LetterQuery.words("giảm nghèo"), text, 1).getFirst();
    assertThat(snippet.text()).hasSizeBetween(100, 240).contains("giảm nghèo");
    assertThat(marked(snippet)).contains("ba [giảm] [nghèo] bốn");
    assertThat(text).contains(snippet.text());
  }

  @Property(tries = 300, seed = "20261122")
  void matchesAreTheWordsLookedFor(
      @ForAll
          @StringLength(max = 300)
          @Chars({'a', 'à', 'Đ', 'đ', 'b', ' ', '\n', '.', '1', '/', '-', '\u0300'})
          String text) {
    for (Snippet snippet : of(LetterQuery.words("a đ ab"), text, 3)) {
      assertThat(snippet.text()).doesNotContain("\n", "  ").isEqualTo(snippet.text().strip());
      assertThat(snippet.matches()).isNotEmpty();
      assertThat(words(snippet)).isSubsetOf("a", "d", "ab");
    }
  }

  private static List<String> words(Snippet snippet) {
    return snippet.matches().stream()
        .map(match -> snippet.text().substring(match.start(), match.end()))
        .map(word -> Folding.fold(word).replace("\u0300", ""))
        .collect(Collectors.toList());
  }
}
