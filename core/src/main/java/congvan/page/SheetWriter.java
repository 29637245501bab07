// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes page after page: columns where there are any, else line after line. Used by one thread.
 */
final class SheetWriter {
  /** Against the usual distance between two rows. */
  private static final double PARAGRAPH = 1.25;

  /** In sizes: what lines of one paragraph have at most from one to the next. */
  private static final double WIDEST = 1.8;

  private final TextWriter writer;
  private Optional<PageEnd> end = Optional.empty();

  SheetWriter(TextWriter writer) {
    this.writer = writer;
  }

  /** Writes the lines of the next page. */
  void write(List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Line first = lines.get(0);
    if (!end.map(before -> before.runsOn(first, PageEnd.leftOf(lines))).orElse(false)) {
      writer.endParagraph();
    }
    List<Row> rows = lines.stream().map(Row::of).toList();
    Wrapping wrapping = Wrapping.of(lines);
    double most = PARAGRAPH * Math.min(usualDistance(rows), WIDEST * Sheet.usualSize(lines));
    int row = 0;
    for (Columns columns : ColumnFinder.find(rows)) {
      lines(rows.subList(row, columns.first()), wrapping, most);
      column(columns.left());
      column(columns.right());
      row = columns.end();
    }
    lines(rows.subList(row, rows.size()), wrapping, most);
    end = row < rows.size() ? Optional.of(PageEnd.of(lines)) : Optional.empty();
  }

  private void column(List<Line> lines) {
    writer.endParagraph();
    writer.column(true);
    Wrapping wrapping = Wrapping.of(lines);
    for (int i = 0; i < lines.size(); i++) {
      line(i > 0 && wrapping.joins(lines.get(i - 1), lines.get(i)), lines.get(i));
    }
    writer.column(false);
    writer.endParagraph();
  }

  private void line(boolean joined, Line line) {
    if (joined) {
      writer.goOn(line);
    } else {
      writer.line(line);
    }
  }

  private void lines(List<Row> rows, Wrapping wrapping, double most) {
    for (int row = 0; row < rows.size(); row++) {
      boolean apart = row > 0 && areApart(rows, row, most);
      if (apart) {
        writer.endParagraph();
      }
      Line line = rows.get(row).line();
      line(row > 0 && !apart && wrapping.joins(rows.get(row - 1).line(), line), line);
    }
  }

  private static boolean areApart(List<Row> rows, int row, double most) {
    Line above = rows.get(row - 1).line();
    Line line = rows.get(row).line();
    return above.cells() || line.cells()
        ? above.cells() != line.cells()
        : distance(rows, row) > most && !PageEnd.breaksOff(above, line);
  }

  private static double usualDistance(List<Row> rows) {
    double[] distances = new double[Math.max(0, rows.size() - 1)];
    for (int row = 1; row < rows.size(); row++) {
      distances[row - 1] = distance(rows, row);
    }
    Arrays.sort(distances);
    return distances.length == 0 ? 0 : distances[distances.length / 2];
  }

  private static double distance(List<Row> rows, int row) {
    return rows.get(row).line().middle() - rows.get(row - 1).line().middle();
  }
}
