// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.FontMarks;
import congvan.encoding.LegacyFont;

/** Marks the text between two tags; references to characters by number are characters too. */
final class FontXmlText {
  private static final int LONGEST_REFERENCE = 10;

  private FontXmlText() {}

  static String marked(LegacyFont font, String raw) {
    StringBuilder marked = new StringBuilder(raw.length());
    int at = 0;
    while (at < raw.length()) {
      int end = raw.charAt(at) == '&' ? raw.indexOf(';', at) : -1;
      if (end > at && end - at <= LONGEST_REFERENCE) {
        marked.append(reference(font, raw.substring(at, end + 1)));
        at = end + 1;
      } else {
        marked.append(FontMarks.marked(font, raw.charAt(at++)));
      }
    }
    return marked.toString();
  }

  private static String reference(LegacyFont font, String reference) {
    if (!reference.startsWith("&#")) {
      return reference;
    }
    String number = reference.substring(2, reference.length() - 1);
    try {
      int code =
          number.startsWith("x")
              ? Integer.parseInt(number, 1, number.length(), 16)
              : Integer.parseInt(number);
      char marked = FontMarks.marked(font, (char) Math.clamp(code, 0, Character.MAX_VALUE));
      return marked == code ? reference : "" + marked;
    } catch (NumberFormatException e) {
      return reference;
    }
  }
}
