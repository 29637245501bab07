// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableOutputTest {
  @TempDir private Path folder;

  @Test
  void aFileGetsWholeValuesWithTabsBetween() throws IOException {
    Run run = Run.of("extract", "--format", "table", sample());

    assertThat(run.lines())
        .containsExactly(
            "NUMBER\tDATE\tISSUER\tSUBJECT\tTASKS",
            "215/SNV-CCVC\t2026-05-12\tSở Nội vụ\tbáo cáo số lượng người làm việc năm 2026\t2");
  }

  @Test
  void aTerminalGetsColumnsOfItsWidth() throws IOException {
    Run run = Run.onTerminal("extract", "--format", "table", sample());

    assertThat(run.lines()).hasSize(2).allMatch(line -> line.length() <= 100);
    assertThat(run.lines().get(1))
        .startsWith("215/SNV-CCVC          2026-05-12  Sở Nội vụ  ")
        .endsWith("  báo cáo số lượng người làm việc nă…  2");
  }

  @Test
  void whatALetterDoesNotHaveIsADash() throws IOException {
    String file = Samples.file(folder.resolve("a.txt"), "Danh sách mua sắm\n").toString();

    assertThat(Run.of("extract", "--format=table", file).lines().get(1)).isEqualTo("-\t-\t-\t-\t0");
  }

  @Test
  void nothingReadIsNothingWritten() throws IOException {
    String file = Samples.file(folder.resolve("a.txt"), "").toString();

    assertThat(Run.of("extract", "--format=table", file).out()).isEmpty();
  }

  @Test
  void narrowTerminalsGetNarrowColumns() {
    assertThat(Columns.within(20).line(List.of("1234567890", "2026", "Sở Nội vụ", "", "0")))
        .isEqualTo("1234567890            2026        Sở Nội …            0");
  }

  private String sample() throws IOException {
    return Samples.letter(folder.resolve("a.txt")).toString();
  }
}
