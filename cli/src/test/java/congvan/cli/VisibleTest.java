// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
  @Test
  void lineEndsOfAllKindsAreOne() {
    assertThat(Visible.of("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void controlCharactersArePictures() {
    assertThat(Visible.of("\u001B[0m\u0000\u007F\u0085")).isEqualTo("␛[0m␀␡\uFFFD");
  }

  @Test
  void aLineHasNoOtherWhiteSpaceThanBlanks() {
    assertThat(Visible.line("Sở\tNội\r\nvụ")).isEqualTo("Sở Nội vụ");
  }
}
