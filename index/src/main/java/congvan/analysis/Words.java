// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import congvan.text.LetterText;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.Optional;

/**
 * The words of a text and where they stand in it as it was given, its marks composed or not.
 *
 * @param syllables of the composed text
 * @param way back from the composed text; none where the text was composed already
 * @param length of the text as it was given
 */
record Words(Syllables syllables, Optional<LetterText> way, int length) {

  static Words of(String text) {
    if (isComposed(text)) {
      return new Words(Syllables.of(text), Optional.empty(), text.length());
    }
    LetterText composed = LetterText.of(text);
    return new Words(Syllables.of(composed.normalized()), Optional.of(composed), text.length());
  }

  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x300 && c <= 0x36F) {
        return false;
      }
    }
    return true;
  }

  int count() {
    return syllables.count();
  }

  /** Where a run of words stands that begins and ends with these. */
  Span span(int first, int last) {
    Span span = new Span(syllables.start(first), syllables.end(last));
    return way.isEmpty() ? span : way.get().toOriginal(span);
  }
}
