// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

/**
 * How much better text in a font of an old encoding reads as codes than as Unicode, in the units of
 * {@link WordCosts}: above 0 it is codes, below it the font lies.
 */
final class FontEvidence {
  /** A letter that no code stands for: nobody wrote it with this font. */
  static final int SURELY_UNICODE = -1000;

  private static final int CODES = 0x80;
  private static final int LEAST_WORD = -12;

  private final Encoding encoding;

  FontEvidence(Encoding encoding) {
    this.encoding = encoding;
  }

  /** The sum over the words of a text, each of limited weight. */
  int of(String text) {
    int sum = 0;
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      sum += Math.max(ofWord(text.substring(at, end)), LEAST_WORD);
      at = end + 1;
    }
    return sum;
  }

  /** The evidence of what stands between two blanks; a letter alone says nothing. */
  int ofWord(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length(); i++) {
      if (isUnicodeLetter(word.charAt(i))) {
        return SURELY_UNICODE;
      }
      plain &= word.charAt(i) < CODES;
    }
    return plain || word.length() == 1
        ? 0
        : WordCosts.of(Encoding.UNICODE, word) - WordCosts.of(encoding, word);
  }

  static boolean isBlank(int c) {
    return c == ' ' || c == '\u00A0' || c == '|' || (c >= '\t' && c <= '\r');
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isUnicodeLetter(char c) {
    return c > 0xFF && c < 0x1F00 && Codes.of(c) == Codes.NONE;
  }
}
