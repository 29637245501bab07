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

  /**
   * The evidence of what stands between two blanks; a letter alone says nothing, nor does a word
   * that is strange either way.
   */
  int ofWord(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length(); i++) {
      if (isUnicodeLetter(word.charAt(i))) {
        return SURELY_UNICODE;
      }
      plain &= word.charAt(i) < CODES;
    }
    if (plain || word.length() == 1) {
      return 0;
    }
    int better = WordCosts.of(Encoding.UNICODE, word) - WordCosts.of(encoding, word);
    return better < 0 && !isVietnamese(word) ? 0 : better;
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

  /** Whether a word makes sense as it stands; else a strange name is not a reason to leave it. */
  private static boolean isVietnamese(String word) {
    int at = 0;
    while (at < word.length()) {
      int end = at;
      while (end < word.length() && Character.isLetter(word.charAt(end))) {
        end++;
      }
      if (end > at ? isStrange(word.substring(at, end)) : isOddSign(word.charAt(at))) {
        return false;
      }
      at = Math.max(end, at + 1);
    }
    return true;
  }

  private static boolean isStrange(String letters) {
    boolean plain = letters.chars().allMatch(c -> c < CODES);
    return !plain && Syllable.of(letters) == Syllable.STRANGE;
  }

  private static boolean isOddSign(char c) {
    return c >= CODES && c <= 0xFF;
  }

  private static boolean isUnicodeLetter(char c) {
    return c > 0xFF && c < 0x1F00 && Codes.of(c) == Codes.NONE;
  }
}
