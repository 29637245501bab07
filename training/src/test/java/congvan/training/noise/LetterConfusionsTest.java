// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterConfusionsTest {
  private static final String LINE = "Ủy ban nhân dân tỉnh Bắc Giang đề nghị các sở, ban, ngành";

  private final LetterConfusions letters = LetterConfusions.of("letters", 0.6);

  @Test
  void whereNothingIsConfusedTheTextStays() {
    assertThat(letters.read(LINE, Dice.of(1), 0)).isEqualTo(LINE);
  }

  @Test
  void theWorseTheScanTheMoreIsWrong() {
    assertThat(wrong(0.2)).isLessThan(wrong(1)).isPositive();
    assertThat(wrong(1)).isLessThan(wrong(4));
  }

  private long wrong(double scale) {
    Dice dice = Dice.of(2);
    long wrong = 0;
    for (int time = 0; time < 200; time++) {
      String read = letters.read(LINE, dice, scale);
      wrong += Alignment.of(LINE, read.toCharArray()).cost();
    }
    return wrong;
  }
}
