// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.DocumentReader;
import congvan.testdata.Case;
import congvan.testdata.Cases;
import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {
  @ParameterizedTest
  @MethodSource("letters")
  void theLetterIsTheOneThatIsParsed(Case letter) throws IOException {
    LetterParser parser = LetterParser.standard();

    assertThat(parser.explain(letter.letter()).letter()).isEqualTo(parser.parse(letter.letter()));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everyPlaceLeadsBackToWords(Case letter) throws IOException {
    Explanation explanation = LetterParser.standard().explain(letter.letter());
    String text = explanation.letter().text();

    Stream<Evidence> all =
        Stream.concat(explanation.values().stream(), explanation.others().stream());
    assertThat(all).allSatisfy(evidence -> assertThat(wordsAt(evidence, text)).doesNotContain(""));
  }

  @Test
  void aValueKnowsItsWordsAndItsRule() throws IOException {
    Explanation explanation = LetterParser.standard().explain(Cases.named("cd-storm").letter());

    assertThat(explanation.values())
        .filteredOn(evidence -> evidence.field().equals("number"))
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.value()).isEqualTo("14/CĐ-UBND");
              assertThat(evidence.rule()).startsWith("number.");
              assertThat(wordsAt(evidence, explanation.letter().text()))
                  .containsExactly("14/CĐ-UBND");
            });
  }

  @Test
  void itemsAreNamedByTheirPath() throws IOException {
    Explanation explanation =
        LetterParser.standard().explain(Cases.named("cv-hierarchy-of-tasks").letter());

    assertThat(explanation.values())
        .extracting(Evidence::field)
        .contains("tasks 1/1.1/a/-2", "tasks 2/2.2");
  }

  @Test
  void readingsThatWereNotTakenAreTold() throws IOException {
    String news = "Sở Nội vụ vừa có Công văn số 15/SNV-VP ngày 02/3/2026.\n";

    Explanation explanation =
        LetterParser.standard().explain(DocumentReader.standard().readText(news, "news.txt"));

    assertThat(explanation.letter().number()).isEmpty();
    assertThat(Stream.concat(explanation.values().stream(), explanation.others().stream()))
        .extracting(Evidence::field)
        .contains("citations");
  }

  private static List<String> wordsAt(Evidence evidence, String text) {
    return evidence.spans().stream()
        .map(span -> text.substring(span.start(), span.end()))
        .map(words -> Normalizer.normalize(words, Form.NFC).strip())
        .toList();
  }

  private static Stream<Case> letters() {
    return Cases.all().stream();
  }
}
