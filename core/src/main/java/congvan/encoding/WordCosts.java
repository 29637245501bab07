// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.text.Normalizer;

/** How unlikely the words of a chunk are, once it is read in an encoding. */
final class WordCosts {
  private static final int COMMON = 4;
  private static final int POSSIBLE = 8;
  private static final int ABBREVIATION = 8;

  /** A word of another language. */
  private static final int FOREIGN = 11;

  /** The same where it must come of codes: more likely a wrong guess. */
  private static final int WRONG = 14;

  /** A sign such as © with letters on both sides, or on one. */
  private static final int SIGN_INSIDE = 11;

  private static final int SIGN_BESIDE = 5;
  private static final int TYPOGRAPHY_INSIDE = 9;
  private static final int HYPHEN_INSIDE = 4;

  /** What other languages and exports have inside words. */
  private static final String HYPHENS = "\u00AD\u2013\u2014\u2018\u2019\u2026";

  /** What no letter stands before: {@code B“} for {@code BỘ} in VISCII. */
  private static final String OPENING = "\u201C\u201E\u2039";

  /** A letter alone may be anything. */
  private static final int SINGLE_LETTER = 6;

  private final String text;
  private final int strange;

  private WordCosts(String text, int strange) {
    this.text = text;
    this.strange = strange;
  }

  static int of(Encoding encoding, String chunk) {
    String read = encoding.judge(chunk);
    boolean readable = encoding == Encoding.UNICODE || encoding == Encoding.VIQR;
    return new WordCosts(read, readable ? FOREIGN : WRONG).sum();
  }

  private int sum() {
    int sum = 0;
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(at);
      sum += end > at ? word(text.substring(at, end)) : sign(at);
      at = Math.max(end, at + 1);
    }
    return sum;
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int word(String word) {
    if (word.chars().allMatch(c -> c < 0x80)) {
      return 0;
    }
    if (word.length() == 1 && (strange == FOREIGN || Syllable.of(word) != Syllable.STRANGE)) {
      return SINGLE_LETTER;
    }
    boolean composed = word.chars().noneMatch(c -> c >= 0x300 && c < 0x370);
    String letters = composed ? word : Normalizer.normalize(word, Normalizer.Form.NFC);
    return switch (Syllable.of(letters)) {
      case COMMON -> COMMON;
      case POSSIBLE -> POSSIBLE;
      case ABBREVIATION -> ABBREVIATION;
      case STRANGE -> strange;
    };
  }

  private int sign(int at) {
    char c = text.charAt(at);
    boolean odd = isOdd(c);
    if (!odd && (c < 0x100 || c > 0x2123)) {
      return 0;
    }
    boolean before = at > 0 && isOfWordOrOdd(text.charAt(at - 1));
    boolean after = at + 1 < text.length() && isOfWordOrOdd(text.charAt(at + 1));
    if (before && after) {
      return HYPHENS.indexOf(c) >= 0 ? HYPHEN_INSIDE : odd ? SIGN_INSIDE : TYPOGRAPHY_INSIDE;
    }
    boolean misplaced = before && OPENING.indexOf(c) >= 0;
    return misplaced || (odd && (before || after)) ? SIGN_BESIDE : 0;
  }

  /** Signs of Latin-1 and control characters; letters of an old encoding when they stand so. */
  private static boolean isOdd(char c) {
    return c < ' ' || (c >= 0x7F && c < 0x100 && c != 0xA0);
  }

  private static boolean isOfWordOrOdd(char c) {
    return isOfWord(c) || isOdd(c);
  }

  /** What is not a sign: the ª, º and µ of Latin-1 are signs here. */
  private static boolean isOfWord(char c) {
    if (c < 0xC0) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return c == Stray.LETTER
        || (c >= 0x300 && c < 0x370)
        || (c != 0xD7 && c != 0xF7 && Character.isLetter(c));
  }
}
