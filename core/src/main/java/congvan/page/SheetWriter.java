// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.Arrays;
import java.util.List;

/** Writes the rows of one page: columns where there are any, else line after line. */
final class SheetWriter {
  /** Against the usual distance between two rows. */
  private static final double PARAGRAPH = 1.25;

  private final List<Row> rows;
  private final TextWriter writer;
  private final double usual;

  SheetWriter(List<Row> rows, TextWriter writer) {
    this.rows = rows;
    this.writer = writer;
    this.usual = usualDistance(rows);
  }

  void write() {
    int row = 0;
    for (Columns columns : ColumnFinder.find(rows)) {
      lines(row, columns.first());
      column(columns.left());
      column(columns.right());
      row = columns.end();
    }
    lines(row, rows.size());
    writer.endParagraph();
  }

  private void column(List<Line> lines) {
    writer.endParagraph();
    lines.forEach(writer::line);
    writer.endParagraph();
  }

  private void lines(int from, int end) {
    for (int row = from; row < end; row++) {
      if (row > from && distance(rows, row) > PARAGRAPH * usual) {
        writer.endParagraph();
      }
      writer.line(rows.get(row).line());
    }
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
