// SPDX-License-Identifier: Apache-2.0
package congvan.ical;

/**
 * Folds lines so that none is longer than 75 octets (RFC 5545, section 3.1); ical4j counts letters,
 * of which many in Vietnamese take three octets.
 */
final class FoldedLines {
  private static final int MOST_OCTETS = 75;
  private static final String FOLD = "\r\n ";

  private FoldedLines() {}

  static String of(String lines) {
    StringBuilder folded = new StringBuilder(lines.length() + 64);
    int octets = 0;
    for (int at = 0; at < lines.length(); at += Character.charCount(lines.codePointAt(at))) {
      int c = lines.codePointAt(at);
      int more = octets(c);
      if (c == '\r' || c == '\n') {
        octets = 0;
      } else if (octets + more > MOST_OCTETS) {
        folded.append(FOLD);
        octets = 1 + more;
      } else {
        octets += more;
      }
      folded.appendCodePoint(c);
    }
    return folded.toString();
  }

  private static int octets(int c) {
    if (c < 0x80) {
      return 1;
    }
    if (c < 0x800) {
      return 2;
    }
    return c < 0x10000 ? 3 : 4;
  }
}
