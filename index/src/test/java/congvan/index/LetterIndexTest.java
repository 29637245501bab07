// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.Letter;
import congvan.query.LetterQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterIndexTest {
  private static final Letter LETTER = Letters.letter("a.txt", 12, "giảm nghèo bền vững");
  private static final Letter CHANGED = Letters.letter("a.txt", 12, "giảm nghèo nhanh");

  @TempDir private Path folder;

  @Test
  void givesBackALetterAsItWas() throws IOException {
    try (LetterIndex index = LetterIndex.open(folder)) {
      index.add(LETTER);
      try (LetterSearch search = index.search()) {
        assertThat(search.letter("a.txt")).contains(LETTER);
        assertThat(search.letter("b.txt")).isEmpty();
      }
    }
  }

  @Test
  void keepsWhatWasCommitted() throws IOException {
    try (LetterIndex index = LetterIndex.open(folder)) {
      index.add(LETTER);
    }
    try (LetterSearch search = LetterSearch.open(folder)) {
      assertThat(search.letter("a.txt")).contains(LETTER);
    }
  }

  @Test
  void takesTheSameFileOnce() throws IOException {
    try (LetterIndex index = LetterIndex.open(folder)) {
      assertThat(index.add(LETTER)).isEqualTo(Change.ADDED);
      assertThat(index.add(LETTER)).isEqualTo(Change.UNCHANGED);
      index.commit();
      assertThat(index.add(LETTER)).isEqualTo(Change.UNCHANGED);
    }
  }

  @Test
  void replacesALetterWhoseFileHasChanged() throws IOException {
    try (LetterIndex index = LetterIndex.open(folder)) {
      index.add(LETTER);
      assertThat(index.add(CHANGED)).isEqualTo(Change.REPLACED);
      index.commit();
      assertThat(index.add(LETTER)).isEqualTo(Change.REPLACED);
      try (LetterSearch search = index.search()) {
        assertThat(search.letter("a.txt")).contains(LETTER);
      }
    }
  }

  @Test
  void knowsWhatIsNotCommitted() throws IOException {
    try (LetterIndex index = LetterIndex.open(folder)) {
      index.add(LETTER);
      assertThat(index.has("a.txt", LETTER.source().sha256())).isTrue();
      assertThat(index.has("a.txt", CHANGED.source().sha256())).isFalse();
      assertThat(index.has("b.txt", LETTER.source().sha256())).isFalse();
    }
  }

  @Test
  void deletesALetter() throws IOException {
    try (LetterIndex index = LetterIndex.open(folder)) {
      index.add(LETTER);
      assertThat(index.delete("a.txt")).isTrue();
      assertThat(index.delete("a.txt")).isFalse();
      assertThat(index.has("a.txt", LETTER.source().sha256())).isFalse();
      assertThat(index.add(LETTER)).isEqualTo(Change.ADDED);
    }
  }

  @Test
  void namesAllPathsInOrder() throws IOException {
    try (LetterIndex index = LetterIndex.open(folder)) {
      index.add(Letters.letter("b.txt", 2, "cấp nước"));
      index.add(LETTER);
      index.add(Letters.letter("c.txt", 3, "cấp điện"));
      index.delete("c.txt");
      List<String> paths = new ArrayList<>();
      index.forEachPath(paths::add);
      assertThat(paths).containsExactly("a.txt", "b.txt");
    }
  }

  @Test
  void asksTheLetterOfATaskForWhatTheTaskDoesNotSay() throws IOException {
    try (LetterIndex index = LetterIndex.open(folder)) {
      index.add(LETTER);
      index.add(Letters.letter("b.txt", 2, "cấp nước"));
      try (LetterSearch search = index.search()) {
        LetterQuery query =
            LetterQuery.subject("giam ngheo").and(LetterQuery.assignee("so noi vu"));
        List<Hit> hits = search.search(SearchRequest.of(query).tasks()).hits();
        assertThat(hits).singleElement().matches(hit -> hit.letter().path().equals("a.txt"));
        assertThat(hits.getFirst().task().orElseThrow().path()).isEqualTo("1");
      }
    }
  }
}
