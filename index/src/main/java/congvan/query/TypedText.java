// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import java.text.Normalizer;

/** What was typed, as far as signs go: composed, one blank between, nothing that cannot be seen. */
final class TypedText {
  private TypedText() {}

  static String clean(String typed) {
    StringBuilder seen = new StringBuilder(typed.length());
    typed.codePoints().forEach(sign -> append(sign, seen));
    return oneLine(Normalizer.normalize(seen, Normalizer.Form.NFC));
  }

  private static void append(int sign, StringBuilder seen) {
    int type = Character.getType(sign);
    if (type == Character.CONTROL || type == Character.SURROGATE || Character.isSpaceChar(sign)) {
      seen.append(' ');
    } else if (type != Character.FORMAT) {
      seen.appendCodePoint(sign);
    }
  }

  /** The text with one blank for many, and none at its ends. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' || !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(c);
      }
    }
    return line.toString().stripTrailing();
  }

  /** Tells whether there is a letter or digit, without which nothing can be found. */
  static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Tells whether there are letters, but none in lower case. */
  static boolean isShouted(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase)
        && text.codePoints().anyMatch(Character::isUpperCase);
  }

  /** A word without wildcards and without signs at its ends; several where they parted it. */
  static String word(String raw) {
    if (raw.indexOf('*') < 0 && raw.indexOf('?') < 0) {
      return trimmed(raw);
    }
    String plain = raw.replace("*", "").replace("?", "");
    return Normalizer.normalize(words(plain), Normalizer.Form.NFC);
  }

  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      boolean begins = TypedWord.beginsAt(text, at);
      int end = begins ? TypedWord.end(text, at) : at + Character.charCount(text.codePointAt(at));
      String word = begins ? trimmed(text.substring(at, end)) : "";
      boolean whole = words.isEmpty() && end == text.length();
      words.append(words.isEmpty() || word.isEmpty() ? "" : " ");
      words.append(whole ? word : Operators.asWord(word));
      at = end;
    }
    return words.toString();
  }

  private static String trimmed(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !isWordSign(word.codePointAt(start))) {
      start += Character.charCount(word.codePointAt(start));
    }
    while (end > start && !isWordEnd(word.codePointBefore(end))) {
      end -= Character.charCount(word.codePointBefore(end));
    }
    return word.substring(start, end);
  }

  static boolean isWordSign(int sign) {
    return Character.isLetterOrDigit(sign);
  }

  /** A letter may carry a mark that has not been composed with it. */
  static boolean isWordEnd(int sign) {
    return Character.isLetterOrDigit(sign) || isMark(sign);
  }

  static boolean isMark(int sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isDash(int sign) {
    return Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '\u2212';
  }
}
