// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table of words beside this class: rows of cells, lines that begin with {@code #} left out. */
record Table(List<List<String>> rows) {
  Table {
    rows = List.copyOf(rows);
  }

  static Table named(String name) {
    try (InputStream table = Table.class.getResourceAsStream(name + ".tsv")) {
      if (table == null) {
        throw new IllegalStateException("no table of words: " + name);
      }
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return new Table(
          text.lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .map(line -> List.of(line.split("\t")))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in the column of the rows whose first cell this is. */
  List<String> column(String first, int column) {
    return having(first).stream().map(row -> row.get(column)).toList();
  }

  List<List<String>> having(String first) {
    return rows.stream().filter(row -> row.getFirst().equals(first)).toList();
  }

  /** Both tables in one. */
  Table and(Table other) {
    return new Table(Stream.concat(rows.stream(), other.rows.stream()).toList());
  }

  /** Second cells by first cells. */
  Map<String, List<String>> lists() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    rows.forEach(
        row -> lists.computeIfAbsent(row.get(0), any -> new ArrayList<>()).add(row.get(1)));
    return lists;
  }
}
