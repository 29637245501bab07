// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.FontMarks;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table on its way to text. Officials set the two halves of a letter's header and closing side by
 * side in a table without borders: such a table is laid out cell after cell. Any other is data and
 * gives one line a row.
 */
final class TableText {
  /** What stands in the tables of a header (Quốc hiệu, Tiêu đề của Đảng) and of a closing. */
  private static final List<String> LAYOUT_MARKS =
      List.of("CỘNG HÒA XÃ HỘI CHỦ", "CỘNG HOÀ XÃ HỘI CHỦ", "ĐẢNG CỘNG SẢN VIỆT", "NƠI NHẬN:");

  private final List<List<LineText>> rows = new ArrayList<>();
  private final Map<Integer, Integer> rowsBelow = new HashMap<>();
  private final boolean data;

  private TableText(boolean data) {
    this.data = data;
  }

  /** A table that may be a layout: its content says. */
  static TableText ofLetter() {
    return new TableText(false);
  }

  /** A table of data, whatever it holds. */
  static TableText ofData() {
    return new TableText(true);
  }

  void beginRow() {
    rows.add(new ArrayList<>());
  }

  /**
   * A cell over several columns or rows: the other places are empty, so that the cells behind and
   * below keep theirs.
   */
  LineText beginCell(int columns, int spannedRows) {
    if (rows.isEmpty()) {
      beginRow();
    }
    List<LineText> row = rows.getLast();
    skipSpanned(row);
    LineText cell = new LineText();
    for (int i = 0; i < columns; i++) {
      if (spannedRows > 1) {
        rowsBelow.put(row.size(), spannedRows - 1);
      }
      row.add(i == 0 ? cell : new LineText());
    }
    return cell;
  }

  /** Leaves the places empty that a cell of a row above reaches into. */
  private void skipSpanned(List<LineText> row) {
    for (int below = below(row); below > 0; below = below(row)) {
      rowsBelow.put(row.size(), below - 1);
      row.add(new LineText());
    }
  }

  private int below(List<LineText> row) {
    return rowsBelow.getOrDefault(row.size(), 0);
  }

  void layOut(LineText target) {
    List<List<String>> cells = filledRows();
    if (!data && isLayout(cells)) {
      cells.forEach(row -> row.forEach(cell -> appendCell(cell, target)));
    } else {
      appendRows(cells, target);
    }
    target.endParagraph();
  }

  private List<List<String>> filledRows() {
    return rows.stream()
        .map(row -> row.stream().map(LineText::text).toList())
        .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
        .toList();
  }

  private static boolean isLayout(List<List<String>> rows) {
    int columns = filledColumns(rows).size();
    return columns < 2
        || rows.size() < 2
        || (columns == 2 && rows.size() == 2)
        || rows.stream().flatMap(List::stream).anyMatch(TableText::hasLayoutMark);
  }

  private static boolean hasLayoutMark(String cell) {
    String plain =
        Normalizer.normalize(FontMarks.read(cell).text(), Normalizer.Form.NFC)
            .toUpperCase(Locale.ROOT);
    return LAYOUT_MARKS.stream().anyMatch(plain::contains);
  }

  private static List<Integer> filledColumns(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, columns)
        .filter(column -> rows.stream().anyMatch(row -> !cellOf(row, column).isEmpty()))
        .boxed()
        .toList();
  }

  private static String cellOf(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  private static void appendCell(String cell, LineText target) {
    cell.lines().forEach(line -> appendLine(line, target));
    target.endParagraph();
  }

  private static void appendLine(String line, LineText target) {
    if (line.isEmpty()) {
      target.endParagraph();
    } else {
      target.append(line);
      target.endLine();
    }
  }

  private static void appendRows(List<List<String>> rows, LineText target) {
    List<Integer> columns = filledColumns(rows);
    for (List<String> row : rows) {
      target.append(
          columns.stream()
              .map(column -> oneLine(cellOf(row, column)))
              .collect(Collectors.joining(" | ", "| ", " |")));
      target.endLine();
    }
  }

  private static String oneLine(String cell) {
    return cell.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
