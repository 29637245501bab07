// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import congvan.text.Folding;

/**
 * What each sign of a text is: no part of a word, one of the letters and digits of Vietnamese
 * texts, of which each has a number below 256 so that eight fit into one long, or something rarer.
 */
final class Letters {
  /** No letter and no digit. */
  static final int NONE = 0;

  /** The digits have this number and the nine after it, the letters those below. */
  static final int DIGIT = 240;

  /** A letter of another alphabet. */
  static final int FOREIGN = 254;

  /** A mark of the letter before, or a sign that nobody sees. */
  static final int UNCOMPOSED = 255;

  private static final int TABLE = 0x1F00;
  private static final short[] CODES = new short[TABLE];

  static {
    short next = 1;
    for (char c = 'A'; c < TABLE; c++) {
      boolean vietnamese = "dđ".indexOf(Folding.toneless(c)) >= 0 || isVowel(c) || c < 0x80;
      if (Character.isLetter(c)) {
        CODES[c] = vietnamese ? next++ : FOREIGN;
      }
    }
    for (char c = '0'; c <= '9'; c++) {
      CODES[c] = (short) (DIGIT + c - '0');
    }
    for (char c = 0; c < TABLE; c++) {
      CODES[c] = ComposedText.isAbsorbed(c) ? UNCOMPOSED : CODES[c];
    }
  }

  private Letters() {}

  private static boolean isVowel(char c) {
    return "aăâeêioôơuưy".indexOf(Folding.toneless(c)) >= 0;
  }

  /** What the sign is. */
  static int code(char c) {
    return c < TABLE ? CODES[c] : rareCode(c);
  }

  private static int rareCode(char c) {
    if (ComposedText.isAbsorbed(c)) {
      return UNCOMPOSED;
    }
    return Character.isLetter(c) ? FOREIGN : NONE;
  }
}
