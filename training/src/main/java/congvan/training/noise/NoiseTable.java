// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rows of a table of noise, as {@code learn-noise} wrote it: cells parted by tabs, lines with
 * {@code #} say how it was made, {@code ␣} is a blank and {@code ∅} nothing.
 */
final class NoiseTable {
  private static final String BLANK = "␣";
  private static final String NOTHING = "∅";

  private NoiseTable() {}

  static List<List<String>> rows(String name) {
    String resource = "" + name + ".tsv";
    try (InputStream in = NoiseTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no table of noise: " + resource);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> read(BufferedReader reader) {
    return reader
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .map(line -> List.of(line.split("\t", -1)).stream().map(NoiseTable::plain).toList())
        .toList();
  }

  private static String plain(String cell) {
    return cell.equals(NOTHING) ? "" : cell.replace(BLANK, " ");
  }

  /** A cell as it is written in a table. */
  static String cell(String text) {
    return text.isEmpty() ? NOTHING : text.replace(" ", BLANK).replace('\t', ' ');
  }
}
