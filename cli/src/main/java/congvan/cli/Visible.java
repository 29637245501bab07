// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

/** Text that is safe on a terminal: a file must not be able to steer it. */
final class Visible {
  private static final char PICTURES = '\u2400';
  private static final char DELETE_PICTURE = '\u2421';
  private static final char UNKNOWN = '\uFFFD';

  private Visible() {}

  /** The text on one line: line ends and tabs are blanks, other control characters pictures. */
  static String line(String text) {
    return of(text).replace('\n', ' ').replace('\t', ' ');
  }

  /** The text with its lines and tabs; other control characters become pictures, as {@code ␛}. */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    lines.chars().forEach(c -> visible.append(visible((char) c)));
    return visible.toString();
  }

  private static char visible(char c) {
    if (c == '\n' || c == '\t') {
      return c;
    }
    if (c < ' ') {
      return (char) (PICTURES + c);
    }
    return c == 0x7F ? DELETE_PICTURE : c > 0x7F && c < 0xA0 ? UNKNOWN : c;
  }
}
