// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.DocumentReader;
import congvan.testdata.Case;
import congvan.testdata.Cases;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Over all invented letters: offsets lead to just what tokens, sentences and mentions say. */
class OffsetsTest {
  private static final LetterAnnotator ANNOTATOR = new LetterAnnotator("letter", new Properties());

  static Stream<Case> letters() {
    return Cases.all().stream();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void offsetsAreExact(Case letter) throws IOException {
    String text = DocumentReader.standard().read(letter.letter()).text();
    Annotation document = new Annotation(text);
    ANNOTATOR.annotate(document);
    List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);

    StringBuilder again = new StringBuilder(tokens.getFirst().before());
    tokens.forEach(token -> again.append(token.originalText()).append(token.after()));
    assertThat(again).hasToString(text);
    assertThat(document.get(CoreAnnotations.SentencesAnnotation.class))
        .allSatisfy(sentence -> standsWhereItSays(sentence, text))
        .flatExtracting(each -> each.get(CoreAnnotations.TokensAnnotation.class))
        .isEqualTo(tokens);
    assertThat(document.get(CoreAnnotations.MentionsAnnotation.class))
        .allSatisfy(mention -> standsWhereItSays(mention, text));
  }

  private static void standsWhereItSays(CoreMap map, String text) {
    int begin = map.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
    int end = map.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
    List<CoreLabel> tokens = map.get(CoreAnnotations.TokensAnnotation.class);
    assertThat(text.substring(begin, end)).isEqualTo(map.get(CoreAnnotations.TextAnnotation.class));
    assertThat(tokens.getFirst().beginPosition()).isLessThanOrEqualTo(begin);
    assertThat(tokens.getLast().endPosition()).isGreaterThanOrEqualTo(end);
  }
}
