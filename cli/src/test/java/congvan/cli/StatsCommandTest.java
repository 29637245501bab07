// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {
  @TempDir private Path folder;

  private String index;

  @BeforeEach
  void indexTwoLetters() throws IOException {
    Samples.letter(folder.resolve("letters/a.txt"));
    Samples.file(
        folder.resolve("letters/b.txt"),
        Samples.LETTER
            .replace("năm 2026\n\nKính", "năm 2025\n\nKính")
            .replace("Sở Nội vụ đề nghị", "Thực hiện Kế hoạch số 77/KH-UBND, Sở Nội vụ đề nghị"));
    index = folder.resolve("index").toString();
    Run.of("index", folder.resolve("letters").toString(), "--to", index);
  }

  @Test
  void aPersonReadsWhatThereIs() {
    Run run = Run.of("stats", index);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("letters  2\n", "tasks    4\n", "issued   2025-05-12 to 2026-05-12\n")
        .contains("\nYEAR\n  1  2026\n  1  2025\n")
        .contains("\nTYPE\n  2  Công văn\n", "\nISSUER\n  2  Sở Nội vụ\n")
        .doesNotContain("CITED");
  }

  @Test
  void aProgramReadsJson() {
    assertThat(Run.of("stats", "--json", index).out())
        .startsWith("{\"letters\":2,\"tasks\":4,\"bytes\":")
        .contains("\"first\":\"2025-05-12\",\"last\":\"2026-05-12\"")
        .contains("\"type\":[{\"value\":\"Công văn\",\"count\":2}]")
        .endsWith("}\n");
  }

  @Test
  void whatIsCitedAndNotThereIsListed() {
    assertThat(Run.of("stats", "--missing", index).out())
        .contains("CITED, BUT NOT HERE (of 1)\n  1  77/KH-UBND");
    assertThat(Run.of("stats", "--missing", "--json", index).out())
        .contains("\"missing\":[{\"number\":\"77/KH-UBND\"");
  }

  @Test
  void anEmptyIndexHoldsNothing() {
    String empty = folder.resolve("empty").toString();
    Run.of("index", folder.resolve("none.txt").toString(), "--to", empty);

    assertThat(Run.of("stats", empty).out())
        .startsWith("letters  0\ntasks    0\n")
        .contains("issued   - to -\n");
  }
}
