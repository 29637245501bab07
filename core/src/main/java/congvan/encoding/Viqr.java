// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.util.Map;

/**
 * VIQR. By the rules (RFC 1456) every mark behind a vowel belongs to it, and a backslash makes it a
 * sign again ({@code la\.}). Most people wrote without backslashes: where a text has none, a sign
 * at the end of a word is a mark only if the word is the better for it. Addresses of mail and web
 * are left alone.
 */
final class Viqr implements Decoder {
  private static final String MARKS = "`'?~.^(+";
  private static final Map<String, Character> LETTERS = Letters.byCode("viqr");
  private static final int LONGEST_CODE = 3;

  @Override
  public String decode(CharSequence codes, Stray stray) {
    String text = codes.toString();
    boolean strict = hasEscapes(text);
    StringBuilder decoded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = chunkEnd(text, at);
      if (isAddress(text, at, end)) {
        decoded.append(unescaped(text, at, end));
      } else {
        new ViqrWords(text, end, strict, decoded).decodeFrom(at);
      }
      at = end;
    }
    return decoded.toString();
  }

  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** The length of the longest letter that is written here with marks, or 0. */
  static int codeLength(String text, int at, int end) {
    int length = Math.min(LONGEST_CODE, end - at);
    while (length > 1 && !LETTERS.containsKey(text.substring(at, at + length))) {
      length--;
    }
    return length > 1 ? length : isMixedD(text, at, end) ? 2 : 0;
  }

  static char letter(String text, int at, int length) {
    Character letter = LETTERS.get(text.substring(at, at + length));
    return letter != null ? letter : text.charAt(at) == 'd' ? 'đ' : 'Đ';
  }

  /** Tells whether a backslash here makes a sign of a mark. */
  static boolean isEscape(String text, int at) {
    return text.charAt(at) == '\\'
        && at + 1 < text.length()
        && (isMark(text.charAt(at + 1)) || "\\dD".indexOf(text.charAt(at + 1)) >= 0);
  }

  private static boolean isMixedD(String text, int at, int end) {
    return end - at > 1 && text.startsWith("Dd", at);
  }

  private static boolean hasEscapes(String text) {
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
      if (isEscape(text, at) && text.charAt(at + 1) != '\\') {
        return true;
      }
    }
    return false;
  }

  private static String unescaped(String text, int start, int end) {
    StringBuilder plain = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (isEscape(text, i)) {
        i++;
      }
      plain.append(text.charAt(i));
    }
    return plain.toString();
  }

  private static boolean isAddress(String text, int start, int end) {
    String chunk = text.substring(start, end);
    return chunk.indexOf('@') >= 0 || chunk.contains("://") || chunk.contains("www.");
  }

  /** Blanks begin a chunk, so that each has at most one word of signs and letters. */
  private static int chunkEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) <= ' ') {
      end++;
    }
    while (end < text.length() && text.charAt(end) > ' ') {
      end++;
    }
    return end;
  }
}
