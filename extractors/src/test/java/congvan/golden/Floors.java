// SPDX-License-Identifier: Apache-2.0
package congvan.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The figures that no field may fall below, kept in a table: field, F1. */
final class Floors {
  private static final double STEP = 1000;

  private Floors() {}

  static Map<String, Double> read(Path table) throws IOException {
    Map<String, Double> floors = new TreeMap<>();
    for (String line : Files.readAllLines(table)) {
      if (!line.startsWith("#")) {
        String[] row = line.split("\t", -1);
        floors.put(row[0], Double.valueOf(row[1]));
      }
    }
    return floors;
  }

  /** Writes the table anew with these figures, rounded down, where they are better. */
  static void raise(Path table, Map<String, Double> figures) throws IOException {
    Map<String, Double> floors = read(table);
    figures.forEach((field, f1) -> floors.merge(field, Math.floor(f1 * STEP) / STEP, Math::max));
    List<String> lines = new ArrayList<>();
    lines.add("# field\tleast F1 over testdata/letters; raised by GoldenReport --raise");
    floors.forEach((field, f1) -> lines.add(String.format(Locale.ROOT, "%s\t%.3f", field, f1)));
    Files.write(table, lines);
  }
}
