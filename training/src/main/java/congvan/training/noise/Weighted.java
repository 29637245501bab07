// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.ArrayList;
import java.util.List;

/** Texts that are drawn as often as they were seen. Immutable. */
final class Weighted {
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> upTo = new ArrayList<>();

  private Weighted(List<List<String>> rows) {
    int sum = 0;
    for (List<String> row : rows) {
      sum += Integer.parseInt(row.get(row.size() - 1));
      texts.add(row.get(row.size() - 2));
      upTo.add(sum);
    }
  }

  /** The rows of a table whose last two cells are a text and its count. */
  static Weighted of(List<List<String>> rows) {
    return new Weighted(rows);
  }

  /** The rows of a table that begin with a key. */
  static Weighted of(String table, String key) {
    return of(NoiseTable.rows(table).stream().filter(row -> row.getFirst().equals(key)).toList());
  }

  String draw(Dice dice) {
    int wanted = dice.below(upTo.getLast());
    int low = 0;
    while (upTo.get(low) <= wanted) {
      low++;
    }
    return texts.get(low);
  }
}
