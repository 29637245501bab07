// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A table with drawn borders: where its columns and rows begin and end. A border need not go all
 * the way: cells without one between them are one cell, whose text stands in the first of them.
 */
final class Grid {
  /** In points: how far borders may miss one another. */
  static final double LOOSE = 3;

  private static final int MOST_LINES = 200;

  private final List<Double> columns;
  private final List<Double> rows;
  private final List<Box> upright;
  private final List<Box> level;

  private Grid(List<Box> upright, List<Box> level) {
    this.upright = upright;
    this.level = level;
    this.columns = distinct(upright.stream().map(Box::center).toList());
    this.rows = distinct(level.stream().map(Box::middle).toList());
  }

  /** Makes one of the borders that stand in one part of a page, if they are those of a table. */
  static List<Grid> of(Collection<Box> rules) {
    List<Box> upright = rules.stream().filter(rule -> rule.height() > rule.width()).toList();
    List<Box> level = rules.stream().filter(rule -> rule.width() >= rule.height()).toList();
    Grid grid = new Grid(upright, level.stream().filter(rule -> isBetween(rule, upright)).toList());
    return grid.isTable() ? List.of(grid) : List.of();
  }

  private boolean isTable() {
    return columns.size() > 2
        && rows.size() > 2
        && columns.size() <= MOST_LINES
        && rows.size() <= MOST_LINES;
  }

  /** A border goes from one upright border to another; what underlines a word does not. */
  private static boolean isBetween(Box rule, List<Box> upright) {
    return meets(rule, rule.left(), upright) && meets(rule, rule.right(), upright);
  }

  private static boolean meets(Box rule, double end, List<Box> upright) {
    return upright.stream()
        .anyMatch(
            border ->
                Math.abs(border.center() - end) <= LOOSE
                    && border.top() - LOOSE <= rule.middle()
                    && border.bottom() + LOOSE >= rule.middle());
  }

  int rowCount() {
    return rows.size() - 1;
  }

  int columnCount() {
    return columns.size() - 1;
  }

  /** Tells whether the middle of a word stands in it. */
  boolean holds(Box box) {
    return box.center() > columns.getFirst()
        && box.center() < columns.getLast()
        && box.middle() > rows.getFirst()
        && box.middle() < rows.getLast();
  }

  /** The first row of the cell that a place is in. */
  int rowOf(Box box) {
    int row = indexOf(rows, box.middle());
    while (row > 0 && !isParted(level, rows.get(row), box.center())) {
      row--;
    }
    return row;
  }

  /** The first column of the cell that a place is in. */
  int columnOf(Box box) {
    int column = indexOf(columns, box.center());
    while (column > 0 && !isPartedUpright(columns.get(column), box.middle())) {
      column--;
    }
    return column;
  }

  private static boolean isParted(List<Box> level, double height, double x) {
    return level.stream()
        .anyMatch(
            rule ->
                Math.abs(rule.middle() - height) <= LOOSE
                    && rule.left() - LOOSE <= x
                    && rule.right() + LOOSE >= x);
  }

  private boolean isPartedUpright(double place, double y) {
    return upright.stream()
        .anyMatch(
            rule ->
                Math.abs(rule.center() - place) <= LOOSE
                    && rule.top() - LOOSE <= y
                    && rule.bottom() + LOOSE >= y);
  }

  private static int indexOf(List<Double> edges, double place) {
    int index = 0;
    while (index < edges.size() - 2 && edges.get(index + 1) <= place) {
      index++;
    }
    return index;
  }

  private static List<Double> distinct(List<Double> places) {
    List<Double> distinct = new ArrayList<>();
    for (double place : places.stream().sorted().toList()) {
      if (distinct.isEmpty() || place - distinct.getLast() > LOOSE) {
        distinct.add(place);
      }
    }
    return distinct;
  }
}
