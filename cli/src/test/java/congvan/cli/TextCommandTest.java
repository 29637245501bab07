// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import congvan.testdata.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCommandTest {
  private static final String TCVN3 = "KÝnh göi: ñy ban nh©n d©n huyÖn\n";
  private static final String UNICODE = "Kính gửi: Ủy ban nhân dân huyện\n";

  @TempDir Path folder;

  @Test
  void showsTheTextAsItWasRead() throws IOException {
    Path letter = Cases.named("cv-asset-inventory").letter();

    Run run = Run.of("text", letter.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(Files.readString(letter));
  }

  @Test
  void anOldEncodingIsConverted() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), TCVN3, ISO_8859_1);
    assertThat(Run.of("text", file.toString()).out()).isEqualTo(UNICODE);
    assertThat(Run.withInput(TCVN3, "text", "-").out()).isEqualTo(UNICODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vni", "VNI", "Vni"})
  void theEncodingMayBeForcedInAnyCase(String name) {
    assertThat(Run.withInput("Soá: 15", "text", "--encoding", name, "-").out())
        .isEqualTo("Số: 15\n");
  }

  @Test
  void unicodeLeavesEverythingAsItIs() {
    assertThat(Run.withInput(TCVN3, "text", "--encoding=unicode", "-").out()).isEqualTo(TCVN3);
  }

  @Test
  void aWrongNameIsToldWithTheRightOnes() {
    Run run = Run.withInput(TCVN3, "text", "--encoding", "utf-7", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("no encoding is called utf-7")
        .contains("UNICODE, TCVN3, VNI, VIQR, VISCII, VPS, WINDOWS_1258")
        .contains("congvan text --help");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestGoesOn() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), UNICODE);

    Run run = Run.of("text", folder.resolve("none.txt").toString(), file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("none.txt: no such file");
    assertThat(run.out()).isEqualTo(UNICODE);
  }

  @Test
  void aTerminalIsNotSteeredByAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "\u001B[2J" + UNICODE);
    assertThat(Run.onTerminal("text", file.toString()).out()).isEqualTo("\u241B[2J" + UNICODE);
    assertThat(Run.of("text", file.toString()).out()).startsWith("\u001B[2J");
  }
}
