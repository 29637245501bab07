// SPDX-License-Identifier: Apache-2.0
package congvan.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class OriginsTest {
  @Test
  void eachCodeUnitLeadsBackToWhatItWasMadeOf() {
    LetterText text = LetterText.of("**So\u0302\u0301** 5\r\nHa\u0300");
    assertThat(text.normalized()).isEqualTo("Số 5\nHà");
    assertThat(text.toOriginal(new Span(0, 2))).isEqualTo(new Span(2, 6));
    assertThat(text.toOriginal(new Span(3, 5))).isEqualTo(new Span(9, 12));
    assertThat(text.toOriginal(new Span(6, 7))).isEqualTo(new Span(13, 15));
    assertThat(text.toOriginal(new Span(7, 7))).isEqualTo(new Span(15, 15));
  }

  @Property
  void theWayBackAndForthEndsWhereItBegan(
      @ForAll @Chars({'a', 'e', '\u0302', '\u0323', '*', '\r', '\n', '\u00A0', ' ', '\u200B'})
          String original) {
    LetterText text = LetterText.of(original);
    int before = 0;
    for (int at = 0; at < text.normalized().length(); at++) {
      Span place = text.toOriginal(new Span(at, at + 1));
      assertThat(place.start()).isGreaterThanOrEqualTo(before);
      assertThat(place.end()).isBetween(place.start() + 1, original.length());
      int first = text.toNormalized(place.start());
      assertThat(text.toOriginal(new Span(first, first + 1))).isEqualTo(place);
      before = place.start();
    }
  }
}
