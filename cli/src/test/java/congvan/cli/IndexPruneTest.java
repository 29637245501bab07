// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code index --prune} takes out, and what it leaves. */
class IndexPruneTest {
  @TempDir private Path folder;

  private Path one;
  private Path zip;

  @BeforeEach
  void indexThreeLetters() throws IOException {
    one = Samples.letter(folder.resolve("letters/1.txt"));
    zip = Zips.zip(folder.resolve("letters/a.zip"), "2.txt", Samples.LETTER, "3.txt", other());
    index(folder.resolve("letters"));
  }

  @Test
  void lettersWhoseFilesAreGoneAreTakenOut() throws IOException {
    Files.delete(one);

    assertThat(index(folder.resolve("letters")).out()).startsWith("0 letters added, 2 as before (");
    assertThat(prune(folder.resolve("letters")).out())
        .startsWith("0 letters added, 2 as before, 1 taken out (");
    assertThat(indexed()).containsExactly("a.zip!/2.txt", "a.zip!/3.txt");
  }

  @Test
  void soAreThoseThatAnArchiveHasNoMore() throws IOException {
    Zips.zip(zip, "3.txt", other());

    assertThat(prune(zip).out()).startsWith("0 letters added, 1 as before, 1 taken out (");
    assertThat(indexed()).containsExactly("1.txt", "a.zip!/3.txt");
  }

  @Test
  void whatLayInAnArchiveThatIsGoneGoesWithIt() throws IOException {
    Files.delete(zip);

    prune(folder.resolve("letters"));

    assertThat(indexed()).containsExactly("1.txt");
  }

  @Test
  void onlyWhatLiesBelowThePathsIsLookedAt() throws IOException {
    Files.delete(one);
    Samples.letter(folder.resolve("letters/1.txt.d/4.txt"));

    prune(folder.resolve("letters/1.txt.d"));

    assertThat(indexed()).containsExactly("1.txt", "1.txt.d/4.txt", "a.zip!/2.txt", "a.zip!/3.txt");
  }

  @Test
  void whatCannotBeReadIsNotGone() throws IOException {
    Files.writeString(zip, "PK\003\004 broken");
    Files.writeString(one, "");

    Run run = prune(folder.resolve("letters"));

    assertThat(run.out()).startsWith("0 letters added, 2 not read (");
    assertThat(indexed()).hasSize(3);
  }

  @Test
  void aFolderThatIsNotThereMayComeBack() throws IOException {
    Path away = folder.resolve("away");
    Files.move(folder.resolve("letters"), away);

    prune(folder.resolve("letters"));
    Files.move(away, folder.resolve("letters"));

    assertThat(indexed()).hasSize(3);
  }

  private Run index(Path path) {
    return Run.of("index", path.toString(), "--to", index());
  }

  private Run prune(Path path) {
    return Run.of("index", "--prune", path.toString(), "--to", index());
  }

  private String index() {
    return folder.resolve("index").toString();
  }

  private static String other() {
    return Samples.LETTER.replace("215/SNV", "216/SNV");
  }

  private List<String> indexed() {
    int letters = folder.resolve("letters").toString().length() + 1;
    return Run.of("export", "--format", "jsonl", index()).paths().stream()
        .map(path -> path.substring(letters))
        .toList();
  }
}
