// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rows of a table in either form in which exports have it: a line a row with {@code |}
 * between the cells, or a line that is only {@code |} around every cell.
 */
final class TableReader {
  private static final int LONGEST_ROW_NUMBER = 5;

  private final BodyLines lines;

  TableReader(BodyLines lines) {
    this.lines = lines;
  }

  /** Tells whether a table may begin at a line. */
  boolean isBar(int line) {
    return lines.first(line) == '|';
  }

  /** Tells whether the line is a whole row. */
  boolean isRow(int line) {
    return isBar(line) && lines.end(line) - lines.start(line) > 2;
  }

  /** Tells whether the line stands only between two cells. */
  boolean isLoneBar(int line) {
    return lines.end(line) - lines.start(line) == 1 && isBar(line);
  }

  /** Cuts a line at its bars. */
  TableRow row(int line) {
    List<Span> cells = new ArrayList<>();
    int from = lines.start(line) + 1;
    while (from < lines.end(line)) {
      int bar = lines.text().indexOf('|', from, lines.end(line));
      int end = bar < 0 ? lines.end(line) : bar;
      cells.add(stripped(from, end));
      from = end + 1;
    }
    return new TableRow(cells);
  }

  private Span stripped(int start, int end) {
    String text = lines.text();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Span(start, end);
  }

  /** Tells whether the row is the rule below the headings, {@code |---|---|}. */
  boolean isRule(TableRow row) {
    return row.cells().stream().allMatch(cell -> isRule(cell));
  }

  private boolean isRule(Span cell) {
    for (int at = cell.start(); at < cell.end(); at++) {
      if ("-: ".indexOf(lines.text().charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads one row from its opening bar on; it ends before the bar that opens the next row, which is
   * known by the number that the next row begins with, or by the count of cells.
   */
  Read rowFrom(int line, int limit, int columns) {
    List<Span> cells = new ArrayList<>();
    int at = line + 1;
    while (at < limit && cells.size() < columns && !(isLoneBar(at) && opensRow(at, cells))) {
      int end = at;
      while (end < limit && !isLoneBar(end)) {
        end++;
      }
      int start = lines.start(Math.min(at, limit - 1));
      cells.add(end > at ? new Span(start, lines.end(end - 1)) : new Span(start, start));
      at = end + 1;
    }
    return new Read(new TableRow(cells), Math.min(at, limit));
  }

  /** A row that was read, and the line behind it. */
  record Read(TableRow row, int next) {}

  private boolean opensRow(int bar, List<Span> cells) {
    return !cells.isEmpty() && bar + 2 < lines.count() && isNumber(bar + 1) && isLoneBar(bar + 2);
  }

  private boolean isNumber(int line) {
    int length = lines.end(line) - lines.start(line);
    String written = lines.text().substring(lines.start(line), lines.end(line));
    return length <= LONGEST_ROW_NUMBER
        && (Character.isDigit(written.charAt(0)) || RomanNumber.value(written) > 0);
  }
}
