// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.text.Folding;
import java.util.Arrays;

/**
 * Hashes of all runs of three syllables of a text, in one pass that makes no objects: it is gone
 * through for every letter that is indexed. Numbers are syllables that are all the same.
 */
final class RunHashes {
  /** The least hash of a class that has none. */
  static final long NONE = Long.MAX_VALUE;

  private static final long NUMBER = 1;

  private final long[] least;
  private final int shift;
  private long first;
  private long second;
  private long third;

  /** The hash of the letters of the syllable so far, or {@link #NUMBER}; 0 between two. */
  private long syllable;

  private RunHashes(int classes) {
    this.least = new long[classes];
    this.shift = Long.SIZE - Integer.numberOfTrailingZeros(classes);
    Arrays.fill(least, NONE);
  }

  /**
   * The least hash of each class.
   *
   * @param classes how many; a power of two
   */
  static long[] least(String text, int classes) {
    RunHashes hashes = new RunHashes(classes);
    for (int i = 0; i < text.length(); i++) {
      hashes.read(Folding.fold(text.charAt(i)));
    }
    hashes.endSyllable();
    return hashes.least;
  }

  private void read(char c) {
    if (c >= 'a' && c <= 'z') {
      if (syllable == NUMBER) {
        endSyllable();
      }
      syllable = (syllable + c) * 0x9E3779B97F4A7C15L;
    } else if (c >= '0' && c <= '9') {
      if (syllable != NUMBER) {
        endSyllable();
      }
      syllable = NUMBER;
    } else if (!isMark(c)) {
      endSyllable();
    }
  }

  /** In decomposed text marks stand for themselves. */
  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  private void endSyllable() {
    if (syllable != 0) {
      endSyllable(syllable);
    }
    syllable = 0;
  }

  private void endSyllable(long hash) {
    first = second;
    second = third;
    third = mixed(hash);
    long run = mixed(first * 3 + second * 5 + third * 7);
    int bin = (int) (run >>> shift);
    least[bin] = Math.min(least[bin], run & (1L << shift) - 1);
  }

  /** Spreads what differs over all bits (the finalizer of SplitMix64). */
  private static long mixed(long key) {
    long mixed = (key ^ key >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
