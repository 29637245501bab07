// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congvan.letter.Letter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private static final Letter LETTER = Letters.letter("a.txt", 12, "giảm nghèo bền vững");
  private static final Letter LATER = Letters.letter("b.txt", 13, "cấp nước sạch");

  @TempDir private Path folder;

  @Test
  void copiesWhatWasCommittedLast() throws IOException {
    Path copy = folder.resolve("copy");
    try (LetterIndex index = LetterIndex.open(folder.resolve("index"))) {
      index.add(LETTER);
      index.commit();
      index.add(LATER);
      index.backup(copy);
      index.commit();
    }
    try (LetterIndex index = LetterIndex.open(copy);
        LetterSearch search = index.search()) {
      assertThat(search.letter("a.txt")).contains(LETTER);
      assertThat(search.letter("b.txt")).isEmpty();
      assertThat(index.add(LATER)).isEqualTo(Change.ADDED);
    }
  }

  @Test
  void refusesAFolderThatIsNotEmpty() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    Files.writeString(copy.resolve("notes.txt"), "ghi chép");
    try (LetterIndex index = LetterIndex.open(folder.resolve("index"))) {
      assertThatThrownBy(() -> index.backup(copy))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining(copy + ": the folder is not empty");
    }
    assertThat(copy.resolve("notes.txt")).hasContent("ghi chép");
  }
}
