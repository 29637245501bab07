// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(OS.WINDOWS)
class SecondReadingTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "Trân Phước Hiên, 70, Trần Phước Hiền, 93, Trần Phước Hiền",
    "Trần Phước Hiền, 70, Trân Phước Hiên, 71, Trần Phước Hiền",
    "Trần Phước Hiền, 70, Trân Phước Hiên, 40, Trần Phước Hiền",
    "Trần Phước Hiền, 70, Trần, 99, Trần Phước Hiền",
    "Trân Phước Hiên, 90, Trần Phước Hiền, 99, Trân Phước Hiên",
    "15, 30, 16, 99, 15",
  })
  void keepsTheSurerReadingOfALineOfWhichTheFirstWasUnsure(
      String first, int percent, String second, int percentThen, String kept) throws IOException {
    Files.writeString(folder.resolve("3.hocr"), FakeTesseract.hocr(first, percent));
    Files.writeString(folder.resolve("7.hocr"), FakeTesseract.hocr(second, percentThen));
    Path program = FakeTesseract.doing(folder, "vie", "cp '" + folder + "/'$4.hocr \"$2.hocr\"");
    byte[] scan = ScanFile.image("png", ScanFile.page(""));

    SourceDocument read =
        DocumentReader.standard()
            .withTesseract(program)
            .read(new ByteArrayInputStream(scan), "a.png");

    assertThat(read.text().strip()).isEqualTo(kept);
  }
}
