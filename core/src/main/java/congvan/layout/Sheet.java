// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.LetterText;
import congvan.text.Span;
import congvan.text.Syllables;

/** A letter's text as the readers of its parts need it: scanned once and cut into lines. */
record Sheet(LetterText text, Syllables syllables, Lines lines) {
  static Sheet of(LetterText text) {
    String normalized = text.normalized();
    return new Sheet(text, Syllables.of(normalized), Lines.of(normalized));
  }

  /** The sheet of a letter that was laid out before; it is not scanned again. */
  static Sheet of(Layout layout) {
    return new Sheet(layout.text(), layout.syllables(), Lines.of(layout.text().normalized()));
  }

  String written(Span place) {
    return text.normalized().substring(place.start(), place.end());
  }
}
