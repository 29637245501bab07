// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import congvan.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that belong to the page, not to the text: rules, page numbers, the rests of tables. */
final class PageMarks {
  private static final int LONGEST_NUMBER = 3;
  private static final int LONGEST_FRAMED = 12;

  /** {@code - 2 -}, {@code Trang 2}, {@code Trang 2/5}. */
  private static final Pattern FRAMED =
      Pattern.compile("[-–—] ?\\d{1,3} ?[-–—]|[Tt]rang \\d{1,3}(?:/\\d{1,3})?");

  /** Page breaks of exports, running heads, and what digital signatures and scanners print. */
  private static final List<String> STARTS =
      List.of(
          "--- ",
          "CÔNG BÁO/Số",
          "Ký bởi:",
          "Người ký:",
          "Ngày ký:",
          "Thời gian ký:",
          "Email:",
          "Scanned with");

  private PageMarks() {}

  static boolean is(String text, Span line) {
    return isFramed(text, line) || isUnframed(text, line);
  }

  private static boolean isFramed(String text, Span line) {
    return line.end() - line.start() <= LONGEST_FRAMED
        && "-–—Tt".indexOf(text.charAt(line.start())) >= 0
        && FRAMED.matcher(text).region(line.start(), line.end()).matches();
  }

  private static boolean isUnframed(String text, Span line) {
    int digits = 0;
    for (int at = line.start(); at < line.end(); at++) {
      char c = text.charAt(at);
      if (Character.isLetter(c)) {
        return startsAsMark(text, line.start());
      }
      digits += Character.isDigit(c) ? 1 : 0;
    }
    int length = line.end() - line.start();
    if (digits == 0) {
      return !isLabel(text.charAt(line.start()), length) && !isOmission(text, line);
    }
    boolean number = digits == length && length <= LONGEST_NUMBER;
    return number && !isCell(text, line.start()) || startsAsMark(text, line.start());
  }

  private static boolean startsAsMark(String text, int at) {
    if ("-CKNTES".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    for (String start : STARTS) {
      if (text.startsWith(start, at)) {
        return true;
      }
    }
    return false;
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
