// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import java.util.Arrays;

/** The features of one piece while they are gathered. */
final class FeatureList {
  private long[] features = new long[64];
  private int count;

  void add(FeatureKind kind, int value) {
    if (count == features.length) {
      features = Arrays.copyOf(features, 2 * count);
    }
    features[count++] = kind.of(value);
  }

  long[] toArray() {
    return Arrays.copyOf(features, count);
  }
}
