// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congvan.archive.ArchiveReader;
import congvan.archive.FileSink;
import congvan.archive.FoundFile;
import congvan.ingest.UnreadableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LetterFilesTest {
  @TempDir private Path folder;

  @Test
  void aFolderGivesWhatCanBeReadInTheOrderOfNames() throws IOException {
    make("b.txt", "a/z.docx", "a/y.pdf", "c.MD", "B.txt", "Đ.txt", "a.md");

    assertThat(namesIn(folder))
        .containsExactly("B.txt", "a/y.pdf", "a/z.docx", "a.md", "b.txt", "c.MD", "Đ.txt");
  }

  @Test
  void hiddenFilesAndOtherKindsAreLeftOut() throws IOException {
    make(".a.txt", ".git/b.txt", "c.json", "txt", "d.txt.bak", "e.txt");

    assertThat(namesIn(folder)).containsExactly("e.txt");
  }

  @Test
  void anArgumentIsReadWhateverItsNameIs() throws IOException {
    make(".hidden", "b.json");

    assertThat(namesIn(folder.resolve("b.json"), folder.resolve(".hidden")))
        .containsExactly("b.json", ".hidden");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksAreFollowedButNotInACircle() throws IOException {
    make("in/a.txt", "out/b.txt");
    Files.createSymbolicLink(folder.resolve("in/out"), folder.resolve("out"));
    Files.createSymbolicLink(folder.resolve("in/self"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("out/back"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/c.txt"), folder.resolve("in/a.txt"));

    assertThat(namesIn(folder.resolve("in")))
        .containsExactly("in/a.txt", "in/c.txt", "in/out/b.txt");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToNowhereIsNoSuchFile() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("none"));

    assertThatThrownBy(() -> open(inputs(folder).get(0))).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void foldersAreListedOnlyWhenTheyAreReached() throws IOException {
    make("a.txt", "b/1.txt");
    LetterFiles files = walk(folder);
    files.next();

    make("b/2.txt");

    assertThat(files).toIterable().extracting(this::name).containsExactly("b/1.txt", "b/2.txt");
    assertThatThrownBy(files::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void noNameIsNoFile() {
    Input input = Input.of("", InputStream.nullInputStream());

    assertThatThrownBy(() -> open(input)).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> open(Input.of("\0", InputStream.nullInputStream())))
        .isInstanceOf(NoSuchFileException.class);
  }

  private static void open(Input input) throws IOException {
    input.find(
        ArchiveReader.standard(),
        new FileSink() {
          @Override
          public void found(FoundFile file) throws IOException {
            file.read();
          }

          @Override
          public void refused(UnreadableDocumentException refusal) throws IOException {
            throw refusal;
          }
        });
  }

  private void make(String... names) throws IOException {
    for (String name : names) {
      Samples.letter(folder.resolve(name));
    }
  }

  private List<String> namesIn(Path... arguments) {
    return inputs(arguments).stream().map(this::name).toList();
  }

  private static List<Input> inputs(Path... arguments) {
    List<Input> inputs = new ArrayList<>();
    walk(arguments).forEachRemaining(inputs::add);
    return inputs;
  }

  private static LetterFiles walk(Path... arguments) {
    List<String> names = Stream.of(arguments).map(Path::toString).toList();
    return new LetterFiles(names, InputStream.nullInputStream(), empty -> {});
  }

  private String name(Input input) {
    return folder.relativize(input.path()).toString().replace('\\', '/');
  }
}
