// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.List;

/** How often lines were lost and broken, as counted. Immutable. */
final class LineRates {
  private final List<List<String>> rows = NoiseTable.rows("lines");

  /** How often lines of a role were not read at all. */
  double lost(LineRole role) {
    return share("lost", "found", role.name());
  }

  /** How often a line came as two. */
  double broken() {
    return share("broken", "whole", "line");
  }

  private double share(String kind, String other, String what) {
    double wanted = count(kind, what);
    return wanted / Math.max(1, wanted + count(other, what));
  }

  private double count(String kind, String what) {
    return rows.stream()
        .filter(row -> row.get(0).equals(kind) && row.get(1).equals(what))
        .mapToInt(row -> Integer.parseInt(row.get(2)))
        .sum();
  }
}
