// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final String MAIL =
      """
      From: van.thu@example.org
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=zz

      --zz
      Content-Type: text/plain; charset=utf-8

      Gửi kèm công văn, đề nghị trả lời trước ngày 20/5/2026.
      --zz
      Content-Type: text/plain; charset=utf-8
      Content-Disposition: attachment; filename=cv.txt

      %s
      --zz--
      """;

  @TempDir private Path folder;

  @Test
  void extractReadsEveryLetterInAnArchive() throws IOException {
    Path zip = zip("a.zip", "1.txt", Samples.LETTER, "b/2.txt", Samples.LETTER);

    assertThat(Run.of("extract", zip.toString()).paths())
        .containsExactly(zip + "!/1.txt", zip + "!/b/2.txt");
  }

  @Test
  void severalAtATimeComeInTheirOrder() throws IOException {
    String[] entries =
        Stream.iterate(1, i -> i <= 40, i -> i + 1)
            .flatMap(i -> Stream.of(i + ".txt", Samples.LETTER))
            .toArray(String[]::new);
    Path zip = zip("a.zip", entries);

    List<String> paths = Run.of("extract", "--in-process", "--jobs", "3", zip.toString()).paths();

    assertThat(paths).hasSize(40).startsWith(zip + "!/1.txt").endsWith(zip + "!/40.txt");
  }

  @Test
  void aFolderIsSearchedForArchivesToo() throws IOException {
    zip("in/a.zip", "1.txt", Samples.LETTER);
    Samples.file(folder.resolve("in/b.eml"), MAIL.formatted(Samples.LETTER));

    assertThat(Run.of("extract", folder.resolve("in").toString()).paths())
        .extracting(path -> folder.resolve("in").relativize(Path.of(path)).toString())
        .containsExactly("a.zip!/1.txt", "b.eml", "b.eml!/cv.txt");
  }

  @Test
  void oneFileALetterStaysInTheFolder() throws IOException {
    Path zip = zip("a.zip", "../../1.txt", Samples.LETTER, "b/con?.txt", Samples.LETTER);
    Path out = folder.resolve("deep/out");

    Run run = Run.of("extract", "--out", out.toString(), zip.toString());

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(out.resolve("a.zip/1.txt.json")).exists();
    assertThat(out.resolve("a.zip/b/con_.txt.json")).exists();
    try (Stream<Path> outside = Files.list(folder)) {
      assertThat(outside).containsExactlyInAnyOrder(zip, folder.resolve("deep"));
    }
  }

  @Test
  void whatCannotBeReadIsNamedAndTheOthersGoOn() throws IOException {
    Path zip = zip("a.zip", "1.txt", "", "2.txt", Samples.LETTER);

    Run run = Run.of("extract", zip.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "congvan: cannot read the text of "
                + zip
                + "!/1.txt: the file is empty"
                + System.lineSeparator());
    assertThat(run.paths()).containsExactly(zip + "!/2.txt");
  }

  @Test
  void textShowsAllTexts() throws IOException {
    Path mail = folder.resolve("b.eml");
    Samples.file(mail, MAIL.formatted("thân văn bản"));

    assertThat(Run.of("text", mail.toString()).out())
        .isEqualTo("Gửi kèm công văn, đề nghị trả lời trước ngày 20/5/2026.\nthân văn bản\n");
  }

  @Test
  void standardInputMayBeAMail() {
    Run run = Run.withInput(MAIL.formatted("thân văn bản"), "text", "-");

    assertThat(run.out()).contains("Gửi kèm").contains("thân văn bản").doesNotContain("From:");
  }

  @Test
  void deadlinesAreThoseOfAllLetters() throws IOException {
    Path zip = zip("a.zip", "1.txt", Samples.LETTER, "2.txt", Samples.LETTER);

    assertThat(Run.of("deadlines", "--format", "json", zip.toString()).lines()).hasSize(2);
  }

  @Test
  void explainNamesWhatLiesInAnotherFile() throws IOException {
    Path zip = zip("a.zip", "1.txt", Samples.LETTER);

    assertThat(Run.of("explain", zip.toString()).out())
        .startsWith(zip + "!/1.txt\n\n")
        .contains("number");
  }

  private Path zip(String name, String... namesAndTexts) throws IOException {
    return Zips.zip(folder.resolve(name), namesAndTexts);
  }
}
