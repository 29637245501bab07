// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

/**
 * One look at a text: whether it has anything that Vietnamese in Unicode does not have. Most texts
 * have not, and nothing more is done with them.
 */
final class QuickLook {
  /** Letters of Latin-1 that Vietnamese has, with the Đ of old exports. */
  private static final String VIETNAMESE = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝÐàáâãèéêìíòóôõùúýð";

  private static final int LATIN_1 = 0x100;
  private static final int LEAST_ODD = 2;
  private static final int VIQR_MARKS = 3;
  private static final byte PLAIN = 0;
  private static final byte SIGN = 1;
  private static final byte STRANGE_LETTER = 2;
  private static final byte SHARED_LETTER = 3;
  private static final byte MARK = 4;
  private static final byte[] KIND = new byte[LATIN_1];

  static {
    for (char c = 0; c < LATIN_1; c++) {
      KIND[c] = kindOf(c);
    }
  }

  private final String text;
  private int odd;
  private int marks;
  private boolean shared;
  private boolean unicode;

  private QuickLook(String text) {
    this.text = text;
  }

  /** Tells whether the text is worth a closer look. */
  static boolean isOdd(String text) {
    return new QuickLook(text).look();
  }

  private static byte kindOf(char c) {
    if (c < 0x80) {
      return "^`~+".indexOf(c) >= 0 ? MARK : PLAIN;
    }
    if (c < 0xC0 || c == '×' || c == '÷') {
      return c == 0xA0 ? PLAIN : SIGN;
    }
    return VIETNAMESE.indexOf(c) >= 0 ? SHARED_LETTER : STRANGE_LETTER;
  }

  private boolean look() {
    for (int i = 0; i < text.length() && odd < LEAST_ODD; i++) {
      char c = text.charAt(i);
      if (c < LATIN_1) {
        if (KIND[c] != PLAIN) {
          count(KIND[c], i);
        }
      } else if (c < 0x1E00 || c > 0x1EFF) {
        countRare(c, i);
      } else {
        unicode = true;
      }
    }
    return odd >= LEAST_ODD || marks >= VIQR_MARKS || (shared && !unicode);
  }

  private void count(byte kind, int at) {
    switch (kind) {
      case SHARED_LETTER -> shared = true;
      case MARK -> marks += isVowel(before(at)) ? 1 : 0;
      case SIGN -> odd += isLetter(before(at)) || isLetter(after(at)) ? 1 : 0;
      default -> odd++;
    }
  }

  /** What windows-1252 shows for the codes 80 to 9F is odd within words only. */
  private void countRare(char c, int at) {
    boolean code = Codes.of(c) != Codes.NONE;
    unicode |= !code && c < 0x1E00;
    if (Codes.isOfSymbolFont(c)) {
      odd += isLetter(before(at)) || isLetter(after(at)) ? 1 : 0;
    } else if (code && c != '\u2013' && c != '\u2014') {
      odd += isLetter(before(at)) && isLetter(after(at)) ? 1 : 0;
    }
  }

  private char before(int at) {
    return at > 0 ? text.charAt(at - 1) : ' ';
  }

  private char after(int at) {
    return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isVowel(char c) {
    return "aeiouyAEIOUY".indexOf(c) >= 0;
  }
}
