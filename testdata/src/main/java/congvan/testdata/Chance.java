// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.List;
import java.util.function.ToIntFunction;

/** Chance that is the same on every machine: SplitMix64, of a seed, a letter and a purpose. */
final class Chance {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private long state;

  Chance(long seed, long letter, int purpose) {
    state = mixed(mixed(mixed(seed) + letter) + purpose);
  }

  private long next() {
    state += GOLDEN;
    return mixed(state);
  }

  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** From 0 to below the bound, all as likely. */
  int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  /** From the first to the last, both included. */
  int between(int first, int last) {
    return first + below(last - first + 1);
  }

  boolean oneIn(int times) {
    return below(times) == 0;
  }

  <T> T of(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** One of the choices, each as likely as its weight has it. */
  <T> T weighted(List<T> choices, ToIntFunction<T> weight) {
    int left = below(choices.stream().mapToInt(weight).sum());
    for (T choice : choices) {
      left -= weight.applyAsInt(choice);
      if (left < 0) {
        return choice;
      }
    }
    throw new IllegalStateException("weights that do not add up");
  }

  /** One of the choices, the first ones most often, about as Zipf's law has it. */
  <T> T often(List<T> choices) {
    return choices.get((int) rank(choices.size()));
  }

  /**
   * A rank below the bound: each doubling of the rank is as likely as the one before. Whole numbers
   * alone, so that no machine rounds otherwise.
   */
  long rank(long bound) {
    int doublings = 64 - Long.numberOfLeadingZeros(bound);
    while (true) {
      long first = 1L << below(doublings);
      long rank = first + Long.remainderUnsigned(next(), first) - 1;
      if (rank < bound) {
        return rank;
      }
    }
  }
}
