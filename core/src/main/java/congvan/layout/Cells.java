// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line into the cells that stand side by side in it: at table bars, at tabs, and at blanks
 * so wide that only a second column explains them. A bullet stays with its text.
 */
final class Cells {
  private static final int COLUMN_GAP = 4;
  private static final String BULLETS = "-–—~+*•·>_ˆ»=¬";

  private Cells() {}

  /** Returns the cells of a line that hold more than bars and rules, left to right. */
  static List<Span> of(Sheet sheet, int line) {
    return of(sheet.text().normalized(), sheet.lines().start(line), sheet.lines().end(line));
  }

  static List<Span> of(String text, int start, int end) {
    List<Span> cells = new ArrayList<>(2);
    int from = start;
    int at = start;
    while (at < end) {
      int gap = gapEnd(text, at, end);
      if (gap > at && (text.charAt(at) == '|' || !isBulletOnly(text, from, at))) {
        add(cells, text, from, at);
        from = gap;
      }
      at = Math.max(gap, at + 1);
    }
    add(cells, text, from, end);
    return cells;
  }

  /** Tells whether the line is nothing but table bars, which part cells that stand in lines. */
  static boolean isBar(Sheet sheet, int line) {
    String text = sheet.text().normalized();
    boolean bar = false;
    for (int i = sheet.lines().start(line); i < sheet.lines().end(line); i++) {
      char c = text.charAt(i);
      if (c != '|' && c != ' ' && c != '-' && c != ':') {
        return false;
      }
      bar |= c == '|';
    }
    return bar;
  }

  /** Returns where the text behind a bullet begins; {@code start} where there is no bullet. */
  static int afterBullet(String text, int start, int end) {
    int at = start;
    while (at < end && isBulletSign(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      return start;
    }
    while (at < end && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  static boolean isBulletSign(char c) {
    return BULLETS.indexOf(c) >= 0;
  }

  private static int gapEnd(String text, int at, int end) {
    char c = text.charAt(at);
    if (c == '|') {
      return at + 1;
    }
    if (c > ' ') {
      return at;
    }
    int gap = at;
    boolean tab = false;
    while (gap < end && text.charAt(gap) <= ' ') {
      tab |= text.charAt(gap) == '\t';
      gap++;
    }
    return tab || gap - at >= COLUMN_GAP ? gap : at;
  }

  private static boolean isBulletOnly(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) > ' ' && !isBulletSign(text.charAt(i))) {
        return false;
      }
    }
    return end > start;
  }

  private static void add(List<Span> cells, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    if (!isRule(text, start, end)) {
      cells.add(new Span(start, end));
    }
  }

  private static boolean isRule(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if ("-–—_=*:.|".indexOf(text.charAt(i)) < 0 && text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }
}
