// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a page holds, told apart: its text, its footnotes and the stamps of digital signatures. */
record Sheet(List<Line> text, List<Line> footnotes, List<Line> stamps) {

  /** A page of which nothing is told apart yet but the stamps. */
  static Sheet of(Page page) {
    RuledTables tables = RuledTables.of(page);
    List<Line> rows = RowFinder.rowsOf(tables.rest());
    double usual = usualSize(rows);
    SignatureStamps stamps = SignatureStamps.of(rows, usual, page.width());
    return new Sheet(together(stamps.rest(), tables.rows()), List.of(), stamps.stamps());
  }

  private static List<Line> together(List<Line> lines, List<Line> rows) {
    return Stream.concat(lines.stream(), rows.stream())
        .sorted(Comparator.comparingDouble(Line::middle))
        .toList();
  }

  /** The same with these lines of its text, the last of which may be footnotes. */
  Sheet with(List<Line> lines) {
    int footnotes = Footnotes.begin(lines);
    List<Line> marked =
        lines.subList(footnotes, lines.size()).stream().map(Footnotes::marked).toList();
    return new Sheet(lines.subList(0, footnotes), marked, stamps);
  }

  /** The size that most of the words have. */
  static double usualSize(List<Line> lines) {
    double[] sizes =
        lines.stream().flatMap(line -> line.words().stream()).mapToDouble(Word::size).toArray();
    Arrays.sort(sizes);
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }
}
