// SPDX-License-Identifier: Apache-2.0
package congvan.text;

import java.util.Arrays;

/**
 * From which place of the text as read each code unit of the normalized text came. Most were copied
 * one by one, so it is kept in runs: one for each stretch that was copied, and one for each place
 * of which something else was made. Filled by one thread; safe to share from then on.
 */
final class Origins {
  /** The width of a run in which each code unit came from one of its own. */
  private static final int COPIED = 0;

  private int[] firsts = new int[16];
  private int[] places = new int[16];
  private int[] widths = new int[16];
  private int runs;

  /** Says that a code unit, and all behind it up to the next that is told, was copied. */
  void copied(int normalized, int original) {
    int last = runs - 1;
    boolean goesOn =
        last >= 0 && widths[last] == COPIED && places[last] - firsts[last] == original - normalized;
    if (!goesOn) {
      add(normalized, original, COPIED);
    }
  }

  /** Says that a code unit, and all behind it up to the next that is told, was made of a place. */
  void made(int normalized, int start, int end) {
    boolean goesOn = runs > 0 && widths[runs - 1] != COPIED && places[runs - 1] == start;
    if (!goesOn) {
      add(normalized, start, end - start);
    }
  }

  private void add(int normalized, int original, int width) {
    if (runs == firsts.length) {
      firsts = Arrays.copyOf(firsts, runs * 2);
      places = Arrays.copyOf(places, runs * 2);
      widths = Arrays.copyOf(widths, runs * 2);
    }
    firsts[runs] = normalized;
    places[runs] = original;
    widths[runs++] = width;
  }

  /** Where the place begins that a code unit came from. */
  int start(int normalized) {
    int run = runOf(normalized);
    return widths[run] == COPIED ? places[run] + normalized - firsts[run] : places[run];
  }

  /** Where the place ends that a code unit came from. */
  int end(int normalized) {
    int run = runOf(normalized);
    return widths[run] == COPIED
        ? places[run] + normalized - firsts[run] + 1
        : places[run] + widths[run];
  }

  private int runOf(int normalized) {
    int at = Arrays.binarySearch(firsts, 0, runs, normalized);
    return at >= 0 ? at : -at - 2;
  }

  /**
   * Returns the first code unit of a normalized text of this length that came from this place of
   * the original or one behind it.
   */
  int normalized(int original, int length) {
    int at = Arrays.binarySearch(places, 0, runs, original);
    if (at >= 0) {
      return firsts[at];
    }
    int behind = -at - 1;
    int next = behind < runs ? firsts[behind] : length;
    boolean inside = behind > 0 && widths[behind - 1] == COPIED;
    return inside ? Math.min(next, firsts[behind - 1] + original - places[behind - 1]) : next;
  }
}
