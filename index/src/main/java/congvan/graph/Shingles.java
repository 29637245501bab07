// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.text.LetterText;
import congvan.text.Syllables;
import java.util.Arrays;

/** The runs of three syllables that a text has, to tell how much of it another has too. */
final class Shingles {
  private static final long PRIME = 1_000_003;

  private final long[] sorted;

  private Shingles(long[] sorted) {
    this.sorted = sorted;
  }

  static Shingles of(String text) {
    Syllables words = Syllables.of(LetterText.of(text).normalized());
    long[] runs = new long[words.count()];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = (words.key(i) * PRIME + words.key(i + 1)) * PRIME + words.key(i + 2);
    }
    return new Shingles(Arrays.stream(runs).sorted().distinct().toArray());
  }

  /** The share of all runs of the two texts that both have (Jaccard). */
  double share(Shingles other) {
    int both = 0;
    int at = 0;
    for (long run : sorted) {
      while (at < other.sorted.length && other.sorted[at] < run) {
        at++;
      }
      both += at < other.sorted.length && other.sorted[at] == run ? 1 : 0;
    }
    int all = sorted.length + other.sorted.length - both;
    return all == 0 ? 0 : (double) both / all;
  }
}
