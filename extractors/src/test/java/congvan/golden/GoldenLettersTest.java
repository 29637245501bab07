// SPDX-License-Identifier: Apache-2.0
package congvan.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads every invented letter and compares it, field by field, with what is expected of it. */
class GoldenLettersTest {
  private static final Path ACCURACY = Path.of("target", "accuracy.txt");

  private static final GoldenReport REPORT = GoldenReport.ofAll();

  @BeforeAll
  static void writeDown() throws IOException {
    Files.createDirectories(ACCURACY.toAbsolutePath().getParent());
    Files.writeString(ACCURACY, REPORT.table() + "\n" + REPORT.allMisses());
  }

  @Test
  void noFieldIsReadWorseThanBefore() throws IOException, URISyntaxException {
    Map<String, Double> floors = Floors.read(floors());

    assertThat(REPORT.f1())
        .allSatisfy(
            (field, f1) ->
                assertThat(f1)
                    .as("F1 of %s; its misses stand in extractors/%s", field, ACCURACY)
                    .isGreaterThanOrEqualTo(floors.getOrDefault(field, 1.0)));
  }

  private static Path floors() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(GoldenLettersTest.class.getResource("floors.tsv")).toURI());
  }
}
