// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import congvan.ingest.DocumentReader;
import congvan.ingest.SourceDocument;
import congvan.ingest.UnreadableDocumentException;
import congvan.json.LetterJson;
import congvan.letter.Letter;
import congvan.testdata.TimeBound;
import java.util.List;

class LetterParserFuzzTest {
  @FuzzTest
  void anyTextHasALetterThatSurvivesJson(byte[] bytes) {
    try {
      SourceDocument document =
          DocumentReader.standard().readText(new String(bytes, UTF_8), "a.txt");
      TimeBound.check(document.characters(), () -> check(document));
    } catch (UnreadableDocumentException e) {
      assertThat(e.reason()).isEqualTo("no text found");
    }
  }

  private static void check(SourceDocument document) {
    Letter letter = LetterParser.standard().parse(document);
    String json = LetterJson.standard().write(letter);
    assertThat(LetterJson.standard().write(LetterJson.read(json))).isEqualTo(json);
    letter.spans().values().stream()
        .flatMap(List::stream)
        .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(document.characters()));
  }
}
