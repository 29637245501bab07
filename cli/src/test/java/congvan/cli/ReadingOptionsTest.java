// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingOptionsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "100, 'it has 1,500 bytes, the limit is 100'",
    "1K, 'it has 1,500 bytes, the limit is 1,000'"
  })
  void aLimitIsNamedWithItsValue(String size, String reason) throws IOException {
    Path file = Samples.file(folder.resolve("a.txt"), "a".repeat(1500));

    for (String command : new String[] {"extract", "text", "explain", "deadlines"}) {
      Run run = Run.of(command, "--max-bytes", size, file.toString());

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err().strip())
          .isEqualTo("congvan: cannot read the text of " + file + ": " + reason);
    }
  }

  @Test
  void aFileIsReadTheSameHereAndInAnotherProcess() throws IOException {
    Path file = Files.write(folder.resolve("a.pdf"), new byte[] {0, 1, 2, (byte) 0xFF, 0, 3});

    Run here = Run.of("extract", "--in-process", file.toString());
    Run elsewhere = Run.of("extract", "--timeout", "100", "--max-memory", "256M", file.toString());

    assertThat(here.err()).startsWith("congvan: cannot read the text of " + file + ": ");
    assertThat(elsewhere).isEqualTo(here);
  }

  @Test
  void aFileThatHangsIsGivenUpAndTheOthersAreRead() throws IOException {
    String nested = "<table><tr><td>".repeat(50_000) + "a" + "</td></tr></table>".repeat(50_000);
    Path slow = Samples.file(folder.resolve("b.html"), nested);
    String first = Samples.letter(folder.resolve("a.txt")).toString();
    String last = Samples.letter(folder.resolve("c.txt")).toString();

    Run run = Run.of("extract", "--timeout", "1", "--jobs", "2", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.paths()).containsExactly(first, last);
    assertThat(run.err().strip())
        .isEqualTo(
            "congvan: cannot read the text of "
                + slow
                + ": reading it took more than 1 seconds, the limit");
  }

  @Test
  void noImageIsRecognisedWhereNoneIsToBe() throws IOException {
    Path file = folder.resolve("scan.png");
    ImageIO.write(new BufferedImage(90, 90, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());

    Run run = Run.of("text", "--in-process", "--no-ocr", file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("it is an image, and images are not to be recognised");
  }

  @ParameterizedTest
  @CsvSource({
    "--max-bytes, many, no size such as",
    "--max-bytes, 0, not a limit of BYTES: 0",
    "--max-memory, 1X, no size such as",
    "--max-pages, -1, not a limit of PAGES: -1",
    "--timeout, 0, not a limit of SECONDS: 0",
  })
  void whatIsNoLimitIsWrongUsage(String option, String value, String words) {
    Run run = Run.of("extract", option, value, folder.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(option).contains(words);
  }

  @Test
  void timeAndMemoryAreLimitedInOtherProcessesOnly() {
    Run run = Run.of("extract", "--in-process", "--timeout", "5", folder.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--in-process goes without --timeout and --max-memory");
  }
}
