// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import congvan.text.Span;

/** Lines that belong to the page, not to the text: rules, page numbers, the rests of tables. */
final class PageMarks {
  private static final int LONGEST_NUMBER = 3;

  private PageMarks() {}

  static boolean is(String text, Span line) {
    int digits = 0;
    int letters = 0;
    for (int at = line.start(); at < line.end(); at++) {
      char c = text.charAt(at);
      digits += Character.isDigit(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    int length = line.end() - line.start();
    if (letters == 0 && digits == 0) {
      return !isLabel(text.charAt(line.start()), length) && !isOmission(text, line);
    }
    boolean number = digits == length && length <= LONGEST_NUMBER;
    return number && !isCell(text, line.start())
        || text.startsWith("--- ", line.start())
        || text.startsWith("CÔNG BÁO/Số", line.start());
  }

  /** Tells whether a bar stands before: the number is a cell of a table. */
  private static boolean isCell(String text, int start) {
    int at = start - 1;
    while (at >= 0 && text.charAt(at) <= ' ') {
      at--;
    }
    return at >= 0 && text.charAt(at) == '|';
  }

  private static boolean isLabel(char c, int length) {
    return c == '|' || length == 1 && Bullets.isBullet(c) && c != '*';
  }

  private static boolean isOmission(String text, Span line) {
    char last = text.charAt(line.end() - 1);
    return last == '…' || text.startsWith("...", line.start()) || last == ':';
  }
}
