// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/** Tells text that people wrote from bytes that merely decode. */
final class PlainText {
  private static final int ONE_IN_CONTROLS = 10;

  private PlainText() {}

  /** No letter or sign is there to be seen, only blanks of whatever kind. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(PlainText::isInvisible);
  }

  /** With a NUL, or with more than a tenth of control characters, it is no text. */
  static boolean isBinary(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      if (c < ' ' && !isLayout(c)) {
        controls++;
      }
    }
    return controls * ONE_IN_CONTROLS > text.length();
  }

  /** Nearly all characters are of the Latin script, marks or punctuation, and none is a NUL. */
  static boolean isPlain(String text) {
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return false;
      }
      if (!isLatinOrPunctuation(c)) {
        strange++;
      }
    }
    return strange * ONE_IN_CONTROLS <= text.length();
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isLatinOrPunctuation(char c) {
    return (c < 0x0370 && (c >= ' ' || isLayout(c)))
        || (c >= 0x1E00 && c < 0x1F00)
        || (c >= 0x2000 && c < 0x2800);
  }

  private static boolean isLayout(char c) {
    return c >= '\t' && c <= '\r';
  }
}
