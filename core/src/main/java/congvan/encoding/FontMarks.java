// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.util.List;

/**
 * Text that carries the fonts of old encodings with it, on its way from a document to {@link
 * #read}. Each code in such a font is written as one character of private use that says code and
 * font, so that whatever cuts, joins and lays out lines between need know nothing of fonts; blanks,
 * and letters that are no codes, stay. Words are decoded when they are whole again, as runs of a
 * document may part them anywhere.
 */
public final class FontMarks {
  private static final char FIRST = '\uE800';
  private static final int CODES = 0x100;
  private static final int SYMBOL_FONTS = 0xF000;

  private static final List<LegacyFont> FONTS =
      List.of(
          new LegacyFont(Encoding.TCVN3, false),
          new LegacyFont(Encoding.TCVN3, true),
          new LegacyFont(Encoding.VNI, false),
          new LegacyFont(Encoding.VISCII, false),
          new LegacyFont(Encoding.VISCII, true),
          new LegacyFont(Encoding.VPS, false),
          new LegacyFont(Encoding.VPS, true));

  private static final char END = (char) (FIRST + FONTS.size() * CODES);

  private FontMarks() {}

  /**
   * Marks the characters that a document has in a font. Codes may come as U+0000 to U+00FF, as the
   * characters of windows-1252, or as U+F000 and more.
   */
  public static String marked(LegacyFont font, CharSequence text) {
    StringBuilder marked = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      marked.append(marked(font, text.charAt(i)));
    }
    return marked.toString();
  }

  /** Marks one character. */
  public static char marked(LegacyFont font, char c) {
    int code = c > SYMBOL_FONTS && c < SYMBOL_FONTS + CODES ? c - SYMBOL_FONTS : Codes.of(c);
    return code > ' ' && code != 0x7F && code != 0xA0
        ? (char) (FIRST + FONTS.indexOf(font) * CODES + code)
        : c;
  }

  /** Tells whether a font has a letter for a code, such as TCVN3 for that of the soft hyphen. */
  public static boolean isLetter(LegacyFont font, char code) {
    return Character.isLetter(font.decode("" + code).charAt(0));
  }

  /**
   * Reads a text with marks: by its fonts where it has them and they do not lie, all else by what
   * it looks like.
   */
  public static EncodedText read(String marked) {
    return hasMarks(marked) ? new MarkedText(marked).read() : EncodingDetector.read(marked);
  }

  /** The text without the marks: codes as the characters of windows-1252. */
  public static String removed(String marked) {
    if (!hasMarks(marked)) {
      return marked;
    }
    StringBuilder plain = new StringBuilder(marked.length());
    for (int i = 0; i < marked.length(); i++) {
      plain.append(plain(marked.charAt(i)));
    }
    return plain.toString();
  }

  /** The font that a mark names. */
  static LegacyFont font(char mark) {
    return FONTS.get((mark - FIRST) / CODES);
  }

  static boolean haveSameFont(char mark, char other) {
    return isMark(other) && font(mark).equals(font(other));
  }

  static boolean isMark(char c) {
    return c >= FIRST && c < END;
  }

  private static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static char plain(char c) {
    return isMark(c) ? Codes.shown((char) ((c - FIRST) % CODES)) : c;
  }
}
