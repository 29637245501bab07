// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.testdata.TimeBound;
import congvan.text.LetterText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile repetitions of a million letters: a reader whose time grows with the square would need
 * hours.
 */
class ClosingTimeTest {
  private static final int CHARACTERS = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nơi nhận:\n",
        "Nơi nhận: ",
        "- Như trên; ",
        "- Như trên;\n",
        "KT. GIÁM ĐỐC\n",
        "KT. GIÁM ĐỐC ",
        "Nguyễn Văn ",
        "|",
        "(",
        "Phụ lục\n",
        "Kính gửi: ",
        "Kính gửi:\n",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n",
        "SAO Y\n",
        "- ",
        " ",
        "Nơi ",
        "(\n",
        "TM. ",
        "Lưu: "
      })
  void readsInTimeLinearInTheLetter(String piece) {
    String letter = "Kính gửi: Sở Y tế.\n" + piece.repeat(CHARACTERS / piece.length());
    TimeBound.check(
        letter.length(),
        () -> assertThat(LayoutReader.read(LetterText.of(letter)).blocks()).isNotEmpty());
  }
}
