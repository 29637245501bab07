// SPDX-License-Identifier: Apache-2.0
package congvan.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearKeysTest {
  private static final NearKeys NEAR = NearKeys.of(Folding.key("cộng"), Folding.key("độc"));

  @Property
  void everyWordThatIsNearIsHeld(
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(max = 1) String letter,
      @ForAll @IntRange(max = 4) int place) {
    for (String word : new String[] {"cong", "doc"}) {
      int at = Math.min(place, word.length());
      String put = word.substring(0, at) + letter + word.substring(at);
      String exchanged =
          word.substring(0, at) + letter + word.substring(Math.min(word.length(), at + 1));
      assertThat(NEAR.mayHold(Folding.key(put))).isTrue();
      assertThat(NEAR.mayHold(Folding.key(exchanged))).isTrue();
    }
  }

  @Test
  void mostOtherWordsAreNotHeld() {
    for (String word : new String[] {"việt", "tỉnh", "ủy", "quyết", "năm"}) {
      assertThat(NEAR.mayHold(Folding.key(word))).as(word).isFalse();
    }
  }
}
