// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the rows of a page: from the left to the right each word joins the row whose end stands at
 * its height. A row may rise or fall a little on its way, as on a page that was scanned askew.
 */
final class RowFinder {
  /** Of the size: more than a raised footnote mark is off, less than half a line. */
  private static final double MOST_OFF = 0.4;

  /** Of the size: columns of different lines may be off by half a line. */
  private static final double MOST_LOWER = 0.7;

  /** In sizes. */
  private static final double APART = 2;

  private static final double FURTHER_AWAY = 0.3;

  /** How much a word moves the height at which the next one is expected. */
  private static final double LEAD = 0.3;

  private final TreeMap<Double, Row> open = new TreeMap<>();
  private final List<Row> rows = new ArrayList<>();

  private RowFinder() {}

  /** Returns the rows from the top of the page to its foot. */
  static List<Line> rowsOf(List<Word> words) {
    RowFinder finder = new RowFinder();
    words.stream()
        .sorted(Comparator.comparingDouble(word -> word.box().left()))
        .forEach(finder::take);
    List<Line> sorted =
        finder.rows.stream()
            .map(row -> Line.of(row.words))
            .sorted(Comparator.comparingDouble(Line::middle))
            .toList();
    return sideBySide(sorted);
  }

  /** Makes one row of two that stand side by side, one half a line lower than the other. */
  private static List<Line> sideBySide(List<Line> sorted) {
    List<Line> rows = new ArrayList<>();
    for (Line line : sorted) {
      if (!rows.isEmpty() && areSideBySide(rows.getLast(), line)) {
        rows.add(rows.removeLast().and(line));
      } else {
        rows.add(line);
      }
    }
    return rows;
  }

  private static boolean areSideBySide(Line one, Line other) {
    double size = Math.min(one.size(), other.size());
    double between = Math.max(one.left(), other.left()) - Math.min(one.right(), other.right());
    return Math.abs(one.middle() - other.middle()) < MOST_LOWER * size
        && between > APART * size
        && one.hasWord()
        && other.hasWord();
  }

  private void take(Word word) {
    Row row = nearest(word);
    open.remove(row.middle, row);
    row.add(word);
    open.put(row.middle, row);
  }

  private Row nearest(Word word) {
    double middle = word.box().middle();
    Optional<Row> above = Optional.ofNullable(open.floorEntry(middle)).map(Map.Entry::getValue);
    Optional<Row> below = Optional.ofNullable(open.ceilingEntry(middle)).map(Map.Entry::getValue);
    return Stream.concat(above.stream(), below.stream())
        .filter(row -> row.distance(middle) <= MOST_OFF * Math.max(word.size(), row.size))
        .min(Comparator.comparingDouble(row -> row.distance(word)))
        .orElseGet(() -> begin(middle));
  }

  private Row begin(double middle) {
    Row row = new Row(middle);
    rows.add(row);
    return row;
  }

  /** A row on its way to the right. */
  private static final class Row {
    private final List<Word> words = new ArrayList<>();
    private double middle;
    private double size;
    private double end;

    Row(double middle) {
      this.middle = middle;
    }

    double distance(double other) {
      return Math.abs(middle - other);
    }

    /** A row that has ended further left is further away than its height says. */
    double distance(Word word) {
      boolean left = word.box().left() - end > APART * word.size();
      return distance(word.box().middle()) + (left ? FURTHER_AWAY * word.size() : 0);
    }

    void add(Word word) {
      end = Math.max(end, word.box().right());
      words.add(word);
      middle += LEAD * (word.box().middle() - middle);
      size = word.size();
    }
  }
}
