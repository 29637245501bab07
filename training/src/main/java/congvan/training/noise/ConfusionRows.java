// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.List;

/** Reads a table of confusions: truth, what was read, how often, how often the truth was seen. */
final class ConfusionRows {
  private ConfusionRows() {}

  static List<Confusion> of(String table) {
    return NoiseTable.rows(table).stream()
        .map(row -> new Confusion(row.get(0), row.get(1), rate(row)))
        .toList();
  }

  private static double rate(List<String> row) {
    return Double.parseDouble(row.get(2)) / Double.parseDouble(row.get(3));
  }
}
