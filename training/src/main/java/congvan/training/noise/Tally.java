// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts of rows of a table. Used by one thread. */
final class Tally {
  private final Map<List<String>, Integer> counts = new HashMap<>();

  void add(String... cells) {
    counts.merge(List.of(cells), 1, Integer::sum);
  }

  int of(String... cells) {
    return counts.getOrDefault(List.of(cells), 0);
  }

  /** The rows seen at least so often, the most frequent first, the others by their text. */
  List<Map.Entry<List<String>, Integer>> rows(int least) {
    return counts.entrySet().stream()
        .filter(row -> row.getValue() >= least)
        .sorted(
            Comparator.<Map.Entry<List<String>, Integer>>comparingInt(row -> -row.getValue())
                .thenComparing(row -> String.join("\t", row.getKey())))
        .toList();
  }
}
