// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.text.Syllables;

/**
 * Numbers in which OCR took figures for letters: {@code l5/3}, {@code O5/3}, {@code 2O26}, {@code
 * 0S/3}. Only letters of such a shape count, and only where they touch a figure.
 */
final class DamagedNumber {
  private static final String LETTERS = "lIiOoSs";
  private static final String FIGURES = "1110055";
  private static final int LONGEST = 4;

  private DamagedNumber() {}

  /** Returns the first syllable behind the number that begins here; the index if there is none. */
  static int end(Words words, int index) {
    int at = index;
    boolean figure = false;
    int damaged = 0;
    while (at < words.end() && (at == index || words.gap(at) == Words.JOINED)) {
      boolean number = words.key(at) == Syllables.NUMBER;
      if (!number && !isFigure(words, at)) {
        return figure && damaged == 0 ? at : index;
      }
      figure |= number;
      damaged += number ? 0 : 1;
      at++;
    }
    boolean fits = at > index && words.end(at - 1) - words.start(index) <= LONGEST;
    return figure && fits ? at : index;
  }

  private static boolean isFigure(Words words, int index) {
    for (int i = words.start(index); i < words.end(index); i++) {
      if (LETTERS.indexOf(words.at(i)) < 0) {
        return false;
      }
    }
    return words.end(index) - words.start(index) < LONGEST;
  }

  /** Returns the number between two syllables, or -1 where it has more digits. */
  static int value(Words words, int from, int to, int digits) {
    if (to <= from || words.end(to - 1) - words.start(from) > digits) {
      return -1;
    }
    int number = 0;
    for (int i = words.start(from); i < words.end(to - 1); i++) {
      char c = words.at(i);
      int letter = LETTERS.indexOf(c);
      number = number * 10 + (letter < 0 ? c : FIGURES.charAt(letter)) - '0';
    }
    return number;
  }
}
