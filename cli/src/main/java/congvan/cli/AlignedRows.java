// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of as many cells each, in columns as wide as their widest cell. */
final class AlignedRows {
  private static final String BETWEEN = "  ";

  private AlignedRows() {}

  static Stream<String> lines(List<List<String>> rows) {
    List<Integer> widths =
        IntStream.range(0, rows.get(0).size()).mapToObj(column -> width(rows, column)).toList();
    return rows.stream().map(row -> line(row, widths));
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> Columns.length(row.get(column))).max().orElse(0);
  }

  private static String line(List<String> row, List<Integer> widths) {
    return IntStream.range(0, row.size())
        .mapToObj(column -> Columns.cell(row.get(column), widths.get(column)))
        .collect(Collectors.joining(BETWEEN))
        .stripTrailing();
  }
}
