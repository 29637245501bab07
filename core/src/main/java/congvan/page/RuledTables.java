// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes from a page the tables with drawn borders, row by row: {@code | 1 | Sở Nội vụ |}. The
 * borders of a letter's header or closing, where somebody left them, part no data.
 */
final class RuledTables {
  /** More lines are a drawing. */
  private static final int MOST_RULES = 5_000;

  private static final double SHORTEST = 5;

  private static final Pattern BORDERS = Pattern.compile("^[|¦]{1,3}|[|¦]{1,3}$");

  private static final List<String> LAYOUT_MARKS =
      List.of("CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "ĐẢNG CỘNG SẢN", "Nơi nhận:");

  private final List<Grid> grids;
  private final List<Word> rest = new ArrayList<>();
  private final List<Line> rows = new ArrayList<>();

  private RuledTables(List<Grid> grids) {
    this.grids = grids;
  }

  static RuledTables of(Page page) {
    RuledTables tables = new RuledTables(page.rules().isEmpty() ? List.of() : grids(page.rules()));
    tables.take(page.words());
    return tables;
  }

  /** The words that stand in no table. */
  List<Word> rest() {
    return rest;
  }

  /** The rows of all tables. */
  List<Line> rows() {
    return rows;
  }

  /** Borders that follow one another down the page without a gap are of one table. */
  private static List<Grid> grids(List<Box> rules) {
    List<Grid> grids = new ArrayList<>();
    List<Box> together = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (Box rule : sorted(rules)) {
      if (rule.top() > end + Grid.LOOSE) {
        grids.addAll(Grid.of(together));
        together = new ArrayList<>();
      }
      together.add(rule);
      end = Math.max(end, rule.bottom());
    }
    grids.addAll(Grid.of(together));
    return grids;
  }

  private static List<Box> sorted(List<Box> rules) {
    return rules.size() > MOST_RULES
        ? List.of()
        : rules.stream()
            .filter(rule -> Math.max(rule.width(), rule.height()) > SHORTEST)
            .sorted(Comparator.comparingDouble(Box::top))
            .toList();
  }

  private void take(List<Word> words) {
    List<List<Word>> inside =
        grids.stream().map(grid -> (List<Word>) new ArrayList<Word>()).toList();
    for (Word word : words) {
      int grid = gridOf(word);
      if (grid < 0) {
        rest.add(word);
      } else {
        withoutBorders(word).ifPresent(inside.get(grid)::add);
      }
    }
    for (int i = 0; i < grids.size(); i++) {
      take(grids.get(i), inside.get(i));
    }
  }

  /** Recognition takes borders for signs, alone or at a word that stands near. */
  private static Optional<Word> withoutBorders(Word word) {
    String text = BORDERS.matcher(word.text()).replaceAll("");
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Word(text, word.box(), word.size(), word.confidence()));
  }

  private int gridOf(Word word) {
    for (int i = 0; i < grids.size(); i++) {
      if (grids.get(i).holds(word.box())) {
        return i;
      }
    }
    return -1;
  }

  private void take(Grid grid, List<Word> words) {
    String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
    if (LAYOUT_MARKS.stream().anyMatch(text::contains)) {
      rest.addAll(words);
      return;
    }
    Map<Integer, List<Word>> byRow = grouped(words, grid::rowOf);
    byRow.values().forEach(row -> rows.add(row(grid, row)));
  }

  private static Map<Integer, List<Word>> grouped(List<Word> words, Function<Box, Integer> group) {
    return words.stream()
        .collect(
            Collectors.groupingBy(
                word -> group.apply(word.box()), TreeMap::new, Collectors.toList()));
  }

  private static Line row(Grid grid, List<Word> words) {
    Map<Integer, List<Word>> cells = grouped(words, grid::columnOf);
    List<Word> row = new ArrayList<>();
    row.add(bar(words));
    for (int column = 0; column < grid.columnCount(); column++) {
      RowFinder.rowsOf(cells.getOrDefault(column, List.of()))
          .forEach(line -> row.addAll(line.words()));
      row.add(bar(words));
    }
    return Line.ofCells(row);
  }

  /** A bar stands where the row does, so that the row keeps its place among the others. */
  private static Word bar(List<Word> row) {
    Box box = row.get(0).box();
    return new Word("|", box, row.get(0).size(), 1);
  }
}
