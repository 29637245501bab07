// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook of Excel: headings for people that stay in sight, days as days, all else as
 * text, so that nothing is a formula. Further sheets follow where one is full. Rows are handed on
 * as they come, and not kept.
 */
final class XlsxWriter<T> implements TableWriter<T> {
  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_CHARACTERS = 32_767;
  private static final int ROWS_KEPT = 500;
  private static final String DAY = "dd/mm/yyyy";

  private final Workbook book;
  private final List<Column<T>> columns;
  private final String name;
  private final int mostRows;
  private Worksheet sheet;
  private int sheets;
  private int row;

  XlsxWriter(OutputStream out, String name, List<Column<T>> columns) {
    this(out, name, columns, MOST_ROWS);
  }

  XlsxWriter(OutputStream out, String name, List<Column<T>> columns, int mostRows) {
    this.book = new Workbook(out, "congvan", null);
    this.columns = columns;
    this.name = name;
    this.mostRows = mostRows;
    this.sheet = newSheet();
  }

  @Override
  public void write(T value) throws IOException {
    if (row == mostRows) {
      sheet.finish();
      sheet = newSheet();
    }
    for (int i = 0; i < columns.size(); i++) {
      set(i, columns.get(i).value().apply(value));
    }
    row++;
    if (row % ROWS_KEPT == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }

  private Worksheet newSheet() {
    sheets++;
    Worksheet made = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
    made.freezePane(0, 1);
    for (int i = 0; i < columns.size(); i++) {
      made.width(i, columns.get(i).width());
      made.inlineString(0, i, columns.get(i).heading());
      made.style(0, i).bold().set();
    }
    row = 1;
    return made;
  }

  private void set(int column, Cell cell) {
    switch (cell) {
      case Cell.Words words -> setText(column, words.text());
      case Cell.Count count -> sheet.value(row, column, count.count());
      case Cell.Day day -> {
        sheet.value(row, column, day.day());
        sheet.style(row, column).format(DAY).set();
      }
    }
  }

  /** Cut where Excel would take the workbook for broken. */
  private void setText(int column, String text) {
    if (!text.isEmpty()) {
      sheet.inlineString(row, column, text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
    }
  }
}
