// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseTableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "letters",
        "letters-english",
        "letters-foreign",
        "words",
        "words-english",
        "words-foreign"
      })
  void confusionsAreRates(String table) {
    assertThat(ConfusionRows.of(table))
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.rate()).isPositive().isLessThanOrEqualTo(1);
              assertThat(each.read()).isNotEqualTo(each.truth());
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"number", "day", "bullet"})
  void everyKindOfStrokeHasReadings(String kind) {
    assertThat(Weighted.of("strokes", kind).draw(Dice.of(1))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"line", "head", "tail"})
  void junkIsNeverBlank(String kind) {
    assertThat(Weighted.of("junk", kind).draw(Dice.of(1))).isNotBlank();
  }
}
