// SPDX-License-Identifier: Apache-2.0
package congvan.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
  private static long markedKey(String syllable) {
    return Folding.markedKey(syllable, 0, syllable.length());
  }

  @ParameterizedTest
  @CsvSource({"HOÀ, hòa", "Uỷ, ủy", "ĐIỀU, Điều", "Ðiều, điều", "2026, 2026"})
  void oneMarkedKeyHave(String one, String other) {
    assertThat(markedKey(one)).isEqualTo(markedKey(other));
  }

  @ParameterizedTest
  @CsvSource({"hoà, hóa", "quý, quỹ", "nam, năm", "điều, dieu", "2026, 2062", "so, os"})
  void differentMarkedKeysHave(String one, String other) {
    assertThat(markedKey(one)).isNotEqualTo(markedKey(other));
  }

  @Property
  void theFirstSyllableFromAnOffsetBeginsThereOrBehind(
      @ForAll @Chars({'a', 'ở', '1', ' ', '.', '\n'}) String text) {
    Syllables syllables = Syllables.of(text);
    for (int offset = -1; offset <= text.length() + 1; offset++) {
      int from = syllables.from(offset);
      assertThat(from == syllables.count() || syllables.start(from) >= offset).isTrue();
      assertThat(from == 0 || syllables.start(from - 1) < offset).isTrue();
    }
  }

  @Test
  void nothingStandsPastTheLast() {
    Syllables syllables = Syllables.of("Số 15");
    assertThat(syllables.count()).isEqualTo(2);
    assertThat(syllables.key(1)).isEqualTo(Syllables.NUMBER);
    assertThat(syllables.key(2)).isZero();
    assertThat(syllables.markedKey(2)).isZero();
  }
}
