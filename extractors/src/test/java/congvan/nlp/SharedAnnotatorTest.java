// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.DocumentReader;
import congvan.testdata.Case;
import congvan.testdata.Cases;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One annotator in eight threads says of each letter what it says in one. */
class SharedAnnotatorTest {
  private static final int THREADS = 8;
  private static final LetterAnnotator ANNOTATOR = new LetterAnnotator("letter", new Properties());

  @Test
  void givesTheSameInEightThreads() throws Exception {
    List<String> texts = texts();
    List<String> alone = texts.stream().map(SharedAnnotatorTest::annotated).toList();

    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<List<String>>> together = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        List<String> turned = new ArrayList<>(texts);
        Collections.rotate(turned, thread);
        together.add(
            threads.submit(() -> turned.stream().map(SharedAnnotatorTest::annotated).toList()));
      }
      for (int thread = 0; thread < THREADS; thread++) {
        List<String> found = new ArrayList<>(together.get(thread).get());
        Collections.rotate(found, -thread);
        assertThat(found).isEqualTo(alone);
      }
    }
  }

  /** Those of every fourth letter, which is enough to meet in every table and scan. */
  private static List<String> texts() throws IOException {
    List<Case> letters = Cases.all();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < letters.size(); i += 4) {
      texts.add(DocumentReader.standard().read(letters.get(i).letter()).text());
    }
    return texts;
  }

  /** All that it says: tokens, then mentions, then the letter. */
  private static String annotated(String text) {
    Annotation document = new Annotation(text);
    ANNOTATOR.annotate(document);
    List<String> said = new ArrayList<>();
    document.get(CoreAnnotations.TokensAnnotation.class).forEach(token -> said.add(line(token)));
    document.get(CoreAnnotations.MentionsAnnotation.class).forEach(each -> said.add(line(each)));
    said.add(String.valueOf(document.get(LetterAnnotation.class)));
    return String.join("\n", said);
  }

  private static String line(CoreMap map) {
    return "%s %d-%d %s %s %s"
        .formatted(
            map.get(CoreAnnotations.TextAnnotation.class),
            map.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
            map.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
            map.get(CoreAnnotations.NamedEntityTagAnnotation.class),
            map.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class),
            map.get(TimeAnnotations.TimexAnnotation.class));
  }
}
