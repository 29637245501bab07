// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands say and do where something is wrong. */
class FailureTest {
  @TempDir private Path folder;

  @Test
  void whatCannotBeReadIsNamedAndTheOthersGoOn() throws IOException {
    String good = Samples.letter(folder.resolve("b.txt")).toString();
    Path empty = Samples.file(folder.resolve("a.txt"), "");
    Path none = folder.resolve("c.txt");

    Run run = Run.of("extract", empty.toString(), good, none.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.paths()).containsExactly(good);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            """
            congvan: cannot read the text of %s: the file is empty
            congvan: cannot read the text of %s: no such file
            """
                .formatted(empty, none));
  }

  @Test
  void aFolderWithoutLettersIsNamedButNoFailure() throws IOException {
    Samples.file(folder.resolve("empty/a/b.json"), "{}");
    Samples.letter(folder.resolve("full/a/b.txt"));

    Run run =
        Run.of("extract", folder.resolve("empty").toString(), folder.resolve("full").toString());

    assertThat(run.status()).isZero();
    assertThat(run.lines()).hasSize(1);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith(
            "congvan: nothing to read in " + folder.resolve("empty") + " (no file ends in .txt");
  }

  @Test
  void binaryRubbishIsNoLetter() throws IOException {
    Path file = Files.write(folder.resolve("a.pdf"), new byte[] {0, 1, 2, (byte) 0xFF, 0, 3});

    Run run = Run.of("extract", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("congvan: cannot read the text of " + file + ": ");
  }

  @Test
  void errorsBecomeLinesOfJsonWhenAskedFor() throws IOException {
    Path empty = Samples.file(folder.resolve("\"a\".txt"), "");

    Run run = Run.of("extract", "--errors-as-json", empty.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines())
        .containsExactly(
            "{\"source\":{\"path\":\"%s\"},\"error\":\"the file is empty\"}"
                .formatted(empty.toString().replace("\\", "\\\\").replace("\"", "\\\"")));
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void aFaultInOneLetterIsReportedWithItsName() {
    Outcome<String> outcome =
        Outcome.of(
            Origin.of(Input.of("-", InputStream.nullInputStream())),
            () -> DocumentReader.standard().readText("a", "a.txt"),
            document -> {
              throw new IllegalStateException("two\nlines");
            });

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Unread.class,
            unread ->
                assertThat(unread.reason()).startsWith("unexpected IllegalStateException: two ("));
  }

  @Test
  void aFolderIsNothingToExplain() {
    Run run = Run.of("explain", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(": it is a folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "; which command?",
        "extract; Missing required parameter",
        "extract --wrong x; Unknown option",
        "extract --fields number,wrong x; a letter has no wrong; it has kind, status",
        "extract --jobs 0 x; --jobs: at least 1",
        "extract --format xml x; --format",
        "extract --format table --pretty x; --format table goes without",
        "explain --color red x; --color",
        "index x; Missing required option: '--to=DIR'",
        "index --to x; Missing required parameter",
        "index - --to x; standard input has no place",
        "index --jobs 0 x --to y; --jobs: at least 1",
        "dates --on 31/12/2026; Invalid value for option '--on': no day such as 2021-03-01",
        "dates --on 2026-02-30; no day such as 2021-03-01: '2026-02-30'",
        "dates a.txt b.txt; Unmatched argument",
        "deadlines; Missing required parameter",
        "deadlines --format xml x; --format",
        "deadlines --jobs 0 x; --jobs: at least 1",
        "deadlines --until 2026-01-01 --from 2026-01-02 x; is before --from",
        "deadlines --assignee ... x; no words in '...'",
      })
  void wrongUsageIsSaidInALine(String row) {
    String[] cells = row.split("; ", 2);
    String[] arguments = cells[0].isEmpty() ? new String[0] : cells[0].split(" ", -1);

    Run run = Run.of(arguments);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("congvan: ").contains(cells[1], "--help' for help.");
  }

  @Test
  void whoStopsReadingTheOutputHearsNothing() throws IOException {
    Run run = Run.into(failingWith("Broken pipe"), "extract", sample());

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFullDiskIsSaid() throws IOException {
    Run run = Run.into(failingWith("No space left on device"), "extract", sample());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualToIgnoringNewLines("congvan: cannot write the output: No space left on device");
  }

  @Test
  void javasAccountFollowsWhenAskedFor() throws IOException {
    String empty = Samples.file(folder.resolve("a.txt"), "").toString();

    assertThat(Run.of("extract", empty).err()).doesNotContain("\tat ");
    assertThat(Run.of("extract", "--stacktrace", empty).err()).contains("\tat congvan.");
  }

  private String sample() throws IOException {
    return Samples.letter(folder.resolve("a.txt")).toString();
  }

  private static OutputStream failingWith(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
