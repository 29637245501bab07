// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.testdata.TimeBound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile repetitions of a million letters, in time linear in their number. */
class EncodingTimeTest {
  private static final int CHARACTERS = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nh©n ",
        "nh©n\n",
        "©",
        "H· ",
        "§",
        "é",
        "aù",
        "o^.",
        "a(a(",
        "dd",
        "\\",
        "a\\.",
        "a.",
        "  ",
        "|",
        "š ",
        "Céng hßa\nQuyết định\n",
        "A\u00B5 ",
        "\uF0A9n"
      })
  void detectsInTimeLinearInTheText(String piece) {
    String text = "QuyÕt ®Þnh " + piece.repeat(CHARACTERS / piece.length());
    TimeBound.check(
        text.length(), () -> assertThat(EncodingDetector.read(text).text()).isNotEmpty());
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void decodesInTimeLinearInTheText(Encoding encoding) {
    for (String piece : new String[] {"Hµ, ", "o^.", "H", "\\", "a( "}) {
      String codes = piece.repeat(CHARACTERS / piece.length());
      TimeBound.check(codes.length(), () -> encoding.decode(codes));
    }
  }
}
