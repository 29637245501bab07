// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.query.QueryReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryParametersTest {
  @Test
  void quotationMarksThatTheShellTookStillEndAValue() {
    assertThat(read("cơ", "quan:Sở Nội vụ", "giảm", "nghèo"))
        .isEqualTo("cơ quan:(Sở Nội vụ) VÀ giảm nghèo");
    assertThat(read("giao:", "sở", "nội", "vụ")).isEqualTo("giao:(sở nội vụ)");
    assertThat(read("giam ngheo")).isEqualTo("giam ngheo");
    assertThat(read()).isEqualTo("*");
  }

  private static String read(String... words) {
    return QueryReader.standard().read(QueryParameters.joined(List.of(words))).asRead();
  }

  @Test
  void aPathIsShownFromTheWorkingDirectory() {
    Path here = Path.of("letters").toAbsolutePath();

    assertThat(ShownPath.below(here, here.resolve("2026").resolve("1.docx").toString()))
        .isEqualTo(Path.of("2026", "1.docx").toString());
    assertThat(ShownPath.below(here, here.resolveSibling("1.docx").toString()))
        .isEqualTo(here.resolveSibling("1.docx").toString());
    assertThat(ShownPath.below(here, "1.docx")).isEqualTo("1.docx");
    assertThat(ShownPath.below(here, "a\0b")).isEqualTo("a\0b");
  }
}
