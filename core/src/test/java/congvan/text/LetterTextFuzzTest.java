// SPDX-License-Identifier: Apache-2.0
package congvan.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import congvan.testdata.TimeBound;

class LetterTextFuzzTest {
  @FuzzTest
  void everyPlaceLeadsBackIntoTheText(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    TimeBound.check(text.length(), () -> check(LetterText.of(text)));
  }

  private static void check(LetterText text) {
    Syllables syllables = Syllables.of(text.normalized());
    int end = 0;
    for (int i = 0; i < syllables.count(); i++) {
      Span place = new Span(syllables.start(i), syllables.end(i));
      assertThat(place.start()).isGreaterThanOrEqualTo(end);
      end = place.end();
      Span original = text.toOriginal(place);
      assertThat(original.end()).isLessThanOrEqualTo(text.original().length());
      assertThat(text.value(place)).isNotNull();
    }
    assertThat(end).isLessThanOrEqualTo(text.normalized().length());
  }
}
