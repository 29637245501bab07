// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.Letter;
import congvan.query.LetterQuery;
import congvan.testdata.LetterGenerator;
import congvan.text.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a letter says is found again, however it is typed. */
class RecallTest {
  private static final int LETTERS = 60;
  private static final int QUERIES = 150;

  @TempDir private Path folder;
  private final Random random = new Random(11);

  @Test
  void wordsWithoutMarksFindWhateverThoseWithMarksDo() throws IOException {
    List<String> texts = texts();
    try (Archive archive = Archive.of(folder, letters(texts))) {
      for (int i = 0; i < QUERIES; i++) {
        String said = words(texts.get(i % LETTERS));
        List<String> found = archive.paths(LetterQuery.words(said));

        assertThat(found).as(said).contains("p" + i % LETTERS);
        assertThat(archive.paths(LetterQuery.words(Folding.fold(said))))
            .as(said)
            .containsAll(found);
        for (String other : otherWays(said)) {
          assertThat(archive.paths(LetterQuery.words(other))).as(other).containsAll(found);
        }
        assertThat(archive.paths(LetterQuery.phrase(Folding.fold(said))))
            .as(said)
            .contains("p" + i % LETTERS);
      }
    }
  }

  private static List<String> otherWays(String said) {
    return List.of(
        said.toUpperCase(Locale.ROOT),
        Normalizer.normalize(said, Normalizer.Form.NFD),
        said.replace('đ', 'd').replace('Đ', 'Ð'));
  }

  private static List<String> texts() {
    LetterGenerator generator = new LetterGenerator(5);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < LETTERS; i++) {
      texts.add(generator.letter(i).text());
    }
    return texts;
  }

  private static List<Letter> letters(List<String> texts) {
    List<Letter> letters = new ArrayList<>();
    for (String text : texts) {
      letters.add(Written.at("p" + letters.size()).text(text).letter());
    }
    return letters;
  }

  /** Two to five words that follow each other in a text. */
  private String words(String text) {
    List<TypedWords.Word> words = TypedWords.ofText(text).words();
    int count = 2 + random.nextInt(4);
    int first = random.nextInt(words.size() - count);
    return text.substring(words.get(first).start(), words.get(first + count - 1).end());
  }
}
