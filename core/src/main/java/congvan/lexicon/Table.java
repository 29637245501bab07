// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A TSV resource: a header line with the names of the columns, then a row a line; UTF-8, tab, no
 * quoting; lines that begin with {@code #} are remarks. Immutable.
 */
public final class Table {
  /** One line of a table. */
  public record Row(List<String> columns, List<String> cells) {
    /** Copies the lists. */
    public Row {
      columns = List.copyOf(columns);
      cells = List.copyOf(cells);
    }

    /** Returns the cell of a column; empty where the line ends before it. */
    public String cell(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException("no column " + column + " in " + columns);
      }
      return at < cells.size() ? cells.get(at) : "";
    }
  }

  private final List<Row> rows;

  private Table(List<Row> rows) {
    this.rows = rows;
  }

  /**
   * Reads the resource {@code name} that stands beside {@code owner}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Table beside(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name + " beside " + owner.getName());
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static Table read(BufferedReader reader) throws IOException {
    String head = Objects.requireNonNull(reader.readLine(), "an empty table");
    List<String> columns = split(head);
    return new Table(
        reader
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> new Row(columns, split(line)))
            .toList());
  }

  private static List<String> split(String line) {
    return Arrays.asList(line.split("\t", -1));
  }

  /** The lines in their order. */
  public List<Row> rows() {
    return rows;
  }
}
