// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the rows in which two columns stand side by side, as in a letter's header (cơ quan ban hành
 * beside Quốc hiệu) and closing (Nơi nhận beside the signature). Two columns are parted by a gap
 * that stays free over several rows. A justified line has wide blanks too, but not one that is wide
 * against its others and goes on below.
 */
final class ColumnFinder {
  private static final int MOST_ROWS = 80;
  private static final int MOST_ABOVE = 8;

  /** Where only one row has both columns, its gap must be as wide as this in sizes. */
  private static final double WIDE_ALONE = 3;

  /** Rows of one column are nearer than that in sizes; a signature's name is further down. */
  private static final double NEAR = 2;

  private static final double FAR = 10;

  /** A title stands so near to the middle of the page, in sizes. */
  private static final double CENTERED = 0.6;

  private static final Pattern ADDRESSEES =
      Pattern.compile(
          "k[íiìĩ]nh (?:g[ửưuừữ]i|trình|chuyển)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<Row> rows;
  private final double center;

  private ColumnFinder(List<Row> rows) {
    this.rows = rows;
    this.center =
        rows.stream().map(row -> row.line().box()).reduce(Box::with).map(Box::center).orElse(0.0);
  }

  /** Returns all such rows of a page, from the top. */
  static List<Columns> find(List<Row> rows) {
    ColumnFinder finder = new ColumnFinder(rows);
    List<Columns> found = new ArrayList<>();
    int from = 0;
    for (int row = 0; row < rows.size(); row++) {
      Optional<Columns> columns = finder.at(row, from);
      if (columns.isPresent()) {
        found.add(columns.get());
        from = columns.get().end();
        row = from - 1;
      }
    }
    return found;
  }

  /** Returns the columns whose first row with words on both sides is this. */
  private Optional<Columns> at(int row, int from) {
    return followed(row).stream()
        .filter(c -> c.both() > 1 || c.widest() >= WIDE_ALONE)
        .max(Comparator.comparingInt(Corridor::both).thenComparingDouble(Corridor::widest))
        .map(corridor -> trimmed(corridor, from));
  }

  /** Every corridor that begins at the row, with the rows that it runs through. */
  private List<Corridor> followed(int first) {
    List<Corridor> ended = new ArrayList<>();
    List<Corridor> open = Corridor.beginningAt(first, rows.get(first));
    for (int row = first + 1; !open.isEmpty(); row++) {
      if (row == Math.min(rows.size(), first + MOST_ROWS) || distance(row) > FAR) {
        ended.addAll(open);
        return ended;
      }
      open = goingOn(open, rows.get(row), ended);
    }
    return ended;
  }

  private static List<Corridor> goingOn(List<Corridor> open, Row row, List<Corridor> ended) {
    List<Corridor> on = new ArrayList<>();
    for (Corridor corridor : open) {
      corridor.through(row).ifPresentOrElse(on::add, () -> ended.add(corridor));
    }
    return on;
  }

  /** How far below the row above it a row stands, in sizes. */
  private double distance(int row) {
    Line line = rows.get(row).line();
    Line above = rows.get(row - 1).line();
    return (line.middle() - above.middle()) / Math.max(line.size(), above.size());
  }

  private Columns trimmed(Corridor corridor, int from) {
    Columns columns = new Columns(corridor.gap(), top(corridor, from));
    while (columns.end() <= corridor.first() || continues(columns, corridor)) {
      columns.add(rows.get(columns.end()).line());
    }
    return columns;
  }

  private boolean continues(Columns columns, Corridor corridor) {
    int row = columns.end();
    if (row >= corridor.end() || ADDRESSEES.matcher(rows.get(row).line().text()).lookingAt()) {
      return false;
    }
    Line line = rows.get(row).line();
    return !isTitle(line, corridor)
        && (distance(row) <= NEAR || columns.isAligned(line))
        && (columns.isNearInColumn(line, NEAR) || goesOnRight(row, corridor));
  }

  /** What stands further below in the left column than its lines do, alone, is the text below. */
  private boolean goesOnRight(int from, Corridor corridor) {
    return rows.subList(from, corridor.end()).stream()
        .anyMatch(row -> !corridor.isLeft(row.line()));
  }

  /** A title (tên loại) stands in the middle of the page, below both columns. */
  private boolean isTitle(Line line, Corridor corridor) {
    return (corridor.isLeft(line) || corridor.isRight(line))
        && Math.abs(line.box().center() - center) < CENTERED * line.size();
  }

  /**
   * The first of the rows right above that have words in one column only. The last lines of a text
   * may end left of the gap; they are none.
   */
  private int top(Corridor corridor, int from) {
    int top = corridor.first();
    int above = top - 1;
    while (above >= Math.max(from, corridor.first() - MOST_ABOVE)
        && isNearAndFree(corridor, above)) {
      top = above--;
    }
    boolean belowText = above >= from && distance(top) <= NEAR;
    while (belowText && top < corridor.first() && corridor.isLeft(rows.get(top).line())) {
      top++;
    }
    return top;
  }

  private boolean isNearAndFree(Corridor corridor, int row) {
    Line line = rows.get(row).line();
    return distance(row + 1) <= NEAR && (corridor.isLeft(line) || corridor.isRight(line));
  }
}
