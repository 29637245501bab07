// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The weights of each feature, found fast. Immutable and safe to share between threads. */
final class FeatureTable {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final short[] FREE = {};

  private final Map<Long, short[]> sorted;
  private final long[] keys;
  private final short[][] rows;
  private final int shift;

  FeatureTable(Map<Long, short[]> weights) {
    this.sorted = new TreeMap<>(weights);
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * weights.size() + 1);
    this.shift = Long.SIZE - bits;
    this.keys = new long[1 << bits];
    this.rows = new short[1 << bits][];
    Arrays.fill(rows, FREE);
    sorted.forEach(this::put);
  }

  private void put(long feature, short[] weights) {
    int at = slot(feature);
    keys[at] = feature;
    rows[at] = weights;
  }

  /** Where a feature stands, or the free place where it would. */
  private int slot(long feature) {
    int at = (int) (feature * SPREAD >>> shift);
    while (rows[at].length > 0 && keys[at] != feature) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  /** The weights of a feature for each class; empty if it has none. */
  short[] weights(long feature) {
    return rows[slot(feature)];
  }

  /** All features and their weights, the smallest first. */
  Map<Long, short[]> sorted() {
    return sorted;
  }
}
