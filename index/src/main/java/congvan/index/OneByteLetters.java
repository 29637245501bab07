// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A byte for each letter of Vietnamese, as the character sets of the nineties had: a text takes a
 * quarter less room than in UTF-8, and what compresses it has less to do. ASCII stays as it is but
 * for the control characters that no text has, whose codes are letters here.
 */
final class OneByteLetters {
  /** Stands for a character without a code of its own; its two bytes follow, the high one first. */
  static final int ESCAPE = 0x1B;

  private static final int FIRST_CONTROL = 0x0E;
  private static final String VOWELS = "aăâeêioôơuưy";
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String OTHERS = "đ–“”…’•";
  private static final int TABLE = 0x2030;

  private static final byte[] CODES = new byte[TABLE];
  private static final char[] LETTERS = new char[256];

  static {
    for (char c = ' '; c < 0x7F; c++) {
      set(c, c);
    }
    set('\n', '\n');
    set('\t', '\t');
    set('\r', '\r');
    String all = all();
    int code = 0x80;
    for (int i = 0; i < all.length(); i++) {
      set(all.charAt(i), code);
      code = code == 0xFF ? FIRST_CONTROL : code + 1;
    }
  }

  private OneByteLetters() {}

  private static String all() {
    StringBuilder lower = new StringBuilder(OTHERS);
    VOWELS.chars().filter(vowel -> vowel > 0x7F).forEach(vowel -> lower.append((char) vowel));
    VOWELS
        .chars()
        .forEach(vowel -> TONES.chars().forEach(tone -> lower.append(toned(vowel, tone))));
    StringBuilder all = new StringBuilder(lower);
    lower
        .chars()
        .filter(Character::isLetter)
        .map(Character::toUpperCase)
        .forEach(c -> all.append((char) c));
    return all.toString();
  }

  private static String toned(int vowel, int tone) {
    return Normalizer.normalize("" + (char) vowel + (char) tone, Normalizer.Form.NFC);
  }

  private static void set(char letter, int code) {
    CODES[letter] = (byte) code;
    LETTERS[code] = letter;
  }

  /** The code of a character; 0 if it has none. */
  static byte code(char c) {
    return c < TABLE ? CODES[c] : 0;
  }

  /** The character of a code that is not {@link #ESCAPE}. */
  static char letter(int code) {
    return LETTERS[code];
  }

  /** The codes of a text; what has none is left out. */
  static byte[] bytes(String text) {
    byte[] bytes = new byte[text.length()];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      bytes[length] = code(text.charAt(i));
      length += bytes[length] == 0 ? 0 : 1;
    }
    return Arrays.copyOf(bytes, length);
  }
}
