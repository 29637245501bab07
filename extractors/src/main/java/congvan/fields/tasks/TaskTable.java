// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import congvan.text.Span;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of tasks (Nội dung, Chủ trì, Phối hợp, Thời hạn) that begins at a line of the body: a
 * heading that names the content and one more of these, and a row a task.
 */
final class TaskTable {
  private static final int LONGEST_HEADING = 60;
  private static final int MOST_COLUMNS = 15;
  private static final Set<String> SAME =
      Set.of("\"", "”", "''", "nt", "-nt-", "- nt -", "như trên");

  private final BodyLines lines;
  private final Syllables syllables;
  private final TableReader reader;
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
  private Optional<Span> time = Optional.empty();
  private int count;

  TaskTable(BodyLines lines, Syllables syllables) {
    this.lines = lines;
    this.syllables = syllables;
    this.reader = new TableReader(lines);
  }

  /** A table that was read, and the line behind it. */
  record Read(List<Item> rows, int next) {}

  /** Returns the tasks of the table that begins at this line, if one does. */
  Optional<Read> at(int line) {
    if (!reader.isBar(line)) {
      return Optional.empty();
    }
    columns.clear();
    time = Optional.empty();
    return reader.isRow(line) ? wholeRows(line) : cellsOnLines(line);
  }

  private Optional<Read> wholeRows(int line) {
    if (!isHeading(reader.row(line))) {
      return Optional.empty();
    }
    List<Item> rows = new ArrayList<>();
    int at = line + 1;
    while (at < lines.count() && reader.isRow(at)) {
      TableRow row = reader.row(at++);
      if (!reader.isRule(row)) {
        add(row, rows);
      }
    }
    return Optional.of(new Read(rows, at));
  }

  private Optional<Read> cellsOnLines(int line) {
    int limit = Math.min(lines.count(), line + LONGEST_HEADING);
    TableReader.Read heading = heading(line, limit);
    if (!isHeading(heading.row())) {
      return Optional.empty();
    }
    List<Item> rows = new ArrayList<>();
    int at = heading.next();
    while (at < lines.count() && reader.isLoneBar(at)) {
      TableReader.Read read = reader.rowFrom(at, lines.count(), count);
      if (read.row().isBlank()) {
        break;
      }
      add(read.row(), rows);
      at = read.next();
    }
    return Optional.of(new Read(rows, at));
  }

  /** The headings end where two bars stand together. */
  private TableReader.Read heading(int line, int limit) {
    int at = line;
    while (at + 1 < limit && !(reader.isLoneBar(at) && reader.isLoneBar(at + 1))) {
      at++;
    }
    return new TableReader.Read(reader.rowFrom(line, at + 1, MOST_COLUMNS).row(), at + 1);
  }

  private boolean isHeading(TableRow row) {
    count = row.cells().size();
    for (int i = 0; i < count; i++) {
      int index = i;
      Column.of(syllables, row.cells().get(i)).ifPresent(c -> columns.putIfAbsent(c, index));
    }
    boolean duties =
        columns.containsKey(Column.LEAD)
            || columns.containsKey(Column.COORDINATE)
            || columns.containsKey(Column.TIME);
    return columns.containsKey(Column.CONTENT) && duties && count > 1;
  }

  private void add(TableRow row, List<Item> rows) {
    Optional<Span> content = cell(row, Column.CONTENT);
    if (content.isEmpty()) {
      return;
    }
    Span number = cell(row, Column.NUMBER).orElse(new Span(0, 0));
    String label = lines.text().substring(number.start(), number.end()).strip();
    while (label.endsWith(".")) {
      label = label.substring(0, label.length() - 1);
    }
    List<Span> lead = cells(row, Column.LEAD);
    boolean section = lead.isEmpty() && RomanNumber.value(label) > 0;
    time = cell(row, Column.TIME).filter(cell -> !isSame(cell)).or(() -> section ? none() : time);
    Item.Duties duties = new Item.Duties(lead, cells(row, Column.COORDINATE), time);
    Item item = Item.row(label, duties);
    item.addParagraph(content.get());
    rows.add(item);
  }

  private static Optional<Span> none() {
    return Optional.empty();
  }

  /** {@code "}, {@code nt}, {@code như trên}: what stands above holds on. */
  private boolean isSame(Span cell) {
    String written = lines.text().substring(cell.start(), cell.end()).toLowerCase(Locale.ROOT);
    return SAME.contains(written);
  }

  private Optional<Span> cell(TableRow row, Column column) {
    return Optional.ofNullable(columns.get(column))
        .filter(index -> index < row.cells().size())
        .map(index -> row.cells().get(index))
        .filter(cell -> cell.start() < cell.end());
  }

  /** The names of a cell: one each line of a list, or each part between semicolons. */
  private List<Span> cells(TableRow row, Column column) {
    List<Span> names = new ArrayList<>();
    cell(row, column).ifPresent(cell -> split(cell, names));
    return names;
  }

  private void split(Span cell, List<Span> names) {
    int from = cell.start();
    for (int at = cell.start(); at <= cell.end(); at++) {
      boolean end = at == cell.end();
      if (end || lines.text().charAt(at) == ';' || isDashAfterLine(at)) {
        addName(from, at, names);
        from = at + 1;
      }
    }
  }

  private boolean isDashAfterLine(int at) {
    String text = lines.text();
    return text.charAt(at) == '\n'
        && at + 1 < text.length()
        && Bullets.isBullet(text.charAt(at + 1));
  }

  private void addName(int start, int end, List<Span> names) {
    String text = lines.text();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start
        && (text.charAt(end - 1) <= ' ' || ".,".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    if (start < end) {
      names.add(new Span(start, end));
    }
  }
}
