// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.util.Arrays;

/** The characters in which the codes 00 to FF of an old encoding reach us, and back. */
final class Codes {
  /** No code. */
  static final int NONE = -1;

  private static final int SYMBOL_FONTS = 0xF000;

  /** What windows-1252 shows for 80 to 9F; it has nothing for five of them. */
  private static final String WINDOWS_1252_FROM_80 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021"
          + "\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014"
          + "\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  private static final int TABLE = 0x2123;
  private static final byte[] HIGH = new byte[TABLE];

  static {
    Arrays.fill(HIGH, (byte) NONE);
    for (int i = 0; i < WINDOWS_1252_FROM_80.length(); i++) {
      HIGH[WINDOWS_1252_FROM_80.charAt(i)] = (byte) i;
    }
  }

  private Codes() {}

  /** The code behind a character, or {@link #NONE}. */
  static int of(char c) {
    if (c <= 0xFF) {
      return c;
    }
    return c < TABLE && HIGH[c] != NONE ? 0x80 + HIGH[c] : NONE;
  }

  /**
   * The code behind the character at a place. Fonts of symbols put their codes at U+F000; alone
   * such a character is a bullet, in a word it is a letter.
   */
  static int at(CharSequence text, int at) {
    char c = text.charAt(at);
    if (!isOfSymbolFont(c)) {
      return of(c);
    }
    boolean inWord =
        (at > 0 && isOfWord(text.charAt(at - 1)))
            || (at + 1 < text.length() && isOfWord(text.charAt(at + 1)));
    return inWord ? c - SYMBOL_FONTS : NONE;
  }

  /** What a person sees for a character that is no letter of the encoding. */
  static char shown(char c) {
    return c >= 0x80 && c < 0xA0 ? WINDOWS_1252_FROM_80.charAt(c - 0x80) : c;
  }

  /** Tells whether a character is a code as fonts of symbols write it. */
  static boolean isOfSymbolFont(char c) {
    return c > SYMBOL_FONTS + 0xA0 && c <= SYMBOL_FONTS + 0xFE;
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isOfSymbolFont(c);
  }
}
