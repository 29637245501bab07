// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congvan.letter.Letter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no index, or none that can be used, and what can go wrong while one is written. */
class IndexFaultsTest {
  private static final Letter LETTER = Letters.letter("a.txt", 12, "giảm nghèo bền vững");
  private static final Letter OTHER = Letters.letter("b.txt", 13, "cấp nước sạch");

  @TempDir private Path folder;

  @Test
  void refusesASecondWriter() throws IOException {
    try (LetterIndex index = LetterIndex.open(folder)) {
      index.add(LETTER);
      assertThatThrownBy(() -> LetterIndex.open(folder))
          .isInstanceOf(IndexInUseException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("is being written, by another process");
    }
  }

  @Test
  void refusesAFolderWithOtherFiles() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "ghi chép");

    assertThatThrownBy(() -> LetterIndex.open(folder)).isInstanceOf(NotAnIndexException.class);
    assertThatThrownBy(() -> LetterIndex.rebuild(folder)).isInstanceOf(NotAnIndexException.class);
    assertThat(folder.resolve("notes.txt")).exists();
  }

  @Test
  void refusesAFileInPlaceOfAFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "ghi chép");

    assertThatThrownBy(() -> LetterIndex.open(file))
        .isInstanceOf(NotAnIndexException.class)
        .hasMessageContaining("it is no folder");
  }

  @Test
  void makesNoFolderToReadFrom() {
    Path missing = folder.resolve("index");

    assertThatThrownBy(() -> LetterSearch.open(missing))
        .isInstanceOf(NotAnIndexException.class)
        .hasMessageContaining("there is no such folder");
    assertThat(missing).doesNotExist();
  }

  @Test
  void refusesTheIndexOfAnotherProgram() throws IOException {
    write(Map.of());

    assertThatThrownBy(() -> LetterIndex.open(folder))
        .isInstanceOf(NotAnIndexException.class)
        .hasMessageContaining("of another program");
  }

  @Test
  void namesTheCommandThatRebuildsAnIndexOfAnotherVersion() throws IOException {
    write(Map.of(LetterSchema.VERSION_KEY, "999"));

    assertThatThrownBy(() -> LetterIndex.open(folder))
        .isInstanceOf(IndexVersionException.class)
        .hasMessageContaining("version 999")
        .hasMessageContaining("congvan index PATH... --to " + folder + " --rebuild");
    assertThatThrownBy(() -> LetterSearch.open(folder)).isInstanceOf(IndexVersionException.class);
  }

  @Test
  void rebuildsAnIndexOfAnotherVersion() throws IOException {
    write(Map.of(LetterSchema.VERSION_KEY, "999"));

    LetterIndex.rebuild(folder).close();

    try (LetterIndex index = LetterIndex.open(folder)) {
      assertThat(index.add(LETTER)).isEqualTo(Change.ADDED);
    }
  }

  @Test
  void saysThatAnIndexIsDamaged() throws IOException {
    LetterIndex.open(folder).close();
    Path commit = folder.resolve("segments_1");
    byte[] whole = Files.readAllBytes(commit);
    Files.write(commit, Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> LetterIndex.open(folder))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("is damaged");
  }

  @Test
  void opensWhereAProcessEndedBeforeItsFirstCommit() throws IOException {
    Files.writeString(folder.resolve("pending_segments_1"), "");
    Files.writeString(folder.resolve("write.lock"), "");

    LetterIndex.open(folder).close();

    LetterSearch.open(folder).close();
  }

  @Test
  void keepsWhatWasCommittedWhenTheDiskIsFull() throws IOException {
    try (FullDisk disk = new FullDisk(FSDirectory.open(folder))) {
      LetterIndex index = Writers.open(new IndexFolder(folder, disk), OpenMode.CREATE_OR_APPEND);
      index.add(LETTER);
      index.commit();
      disk.fill();

      assertThatThrownBy(
              () -> {
                index.add(OTHER);
                index.commit();
              })
          .isInstanceOf(IndexException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("No space left on device");
      assertThatThrownBy(() -> index.add(OTHER))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("is closed after an error: No space left on device");
      index.close();
    }
    try (LetterIndex index = LetterIndex.open(folder)) {
      assertThat(index.has("a.txt", LETTER.source().sha256())).isTrue();
      assertThat(index.add(OTHER)).isEqualTo(Change.ADDED);
    }
  }

  @Test
  void aClosedIndexSaysSo() throws IOException {
    LetterIndex index = LetterIndex.open(folder);
    index.close();
    index.close();

    assertThatThrownBy(() -> index.add(LETTER))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("is closed");
  }

  private void write(Map<String, String> commit) throws IOException {
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig())) {
      writer.setLiveCommitData(commit.entrySet());
      writer.commit();
    }
  }
}
