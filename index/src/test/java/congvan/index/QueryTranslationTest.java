// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congvan.query.LetterQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryTranslationTest {
  @TempDir private Path folder;

  /** A whole letter pasted into the line, and more of everything than a query holds. */
  @Test
  void takesWhateverIsTyped() throws IOException {
    String chain = "GD-ĐT-".repeat(2000);
    String numbers =
        String.join(" ", IntStream.range(0, 1500).mapToObj(i -> i + "/QĐ-UBND").toList());
    String words = String.join(" ", IntStream.range(0, 3000).mapToObj(i -> "từ" + i).toList());
    try (Archive archive = Archive.of(folder, Written.at("a").number("12/QĐ-UBND"))) {
      for (String typed : List.of(chain, numbers, words, "*?".repeat(300), "\\", "*".repeat(900))) {
        assertThat(archive.paths(LetterQuery.words(typed))).isEmpty();
        assertThat(archive.paths(LetterQuery.phrase(typed))).isEmpty();
        assertThat(archive.paths(LetterQuery.number(typed))).hasSizeLessThan(2);
        assertThat(archive.tasks(LetterQuery.issuer(typed))).isEmpty();
        assertThat(archive.search().didYouMean(typed)).isEmpty();
      }
    }
  }

  @Test
  void refusesAQueryOfTooManyPartsAndSaysSo() throws IOException {
    LetterQuery many = new LetterQuery.Or(Collections.nCopies(5000, LetterQuery.all()));
    List<LetterQuery> words =
        IntStream.range(0, 5000).mapToObj(i -> LetterQuery.words("w" + i)).toList();
    try (Archive archive = Archive.of(folder, Written.at("a").text("x"))) {
      for (LetterQuery query : List.of(many, new LetterQuery.Or(words))) {
        assertThatThrownBy(() -> archive.paths(query))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("1024 parts");
      }
    }
  }
}
