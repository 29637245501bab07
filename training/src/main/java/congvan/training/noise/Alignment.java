// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Where a printed text was read, and as what: the stretch of all that was read that has the least
 * distance from it (approximate search after Sellers).
 *
 * @param start where it begins in what was read
 * @param end behind its last letter
 * @param cost 2 for each letter confused, lost or added, 1 where only its marks are wrong
 */
record Alignment(int start, int end, int cost, List<Edit> edits) {
  private static final int WRONG = 2;
  private static final int TAKEN = 9;

  /**
   * Searches.
   *
   * @param read where {@link #USED} stands, another text was found already
   */
  static Alignment of(String truth, char[] read) {
    int[][] costs = new int[truth.length() + 1][read.length + 1];
    for (int row = 1; row <= truth.length(); row++) {
      costs[row][0] = row * WRONG;
      for (int at = 1; at <= read.length; at++) {
        char letter = read[at - 1];
        int change = costs[row - 1][at - 1] + change(truth.charAt(row - 1), letter);
        int lost = costs[row - 1][at] + WRONG;
        int added = costs[row][at - 1] + (letter == USED ? TAKEN : WRONG);
        costs[row][at] = Math.min(change, Math.min(lost, added));
      }
    }
    return traced(truth, read, costs);
  }

  /** Stands in what was read where something else was found. */
  static final char USED = '\uFFFF';

  private static int change(char truth, char read) {
    if (truth == read || truth == Handwritten.STROKES && read != '\n' && read != USED) {
      return 0;
    }
    if (read == USED) {
      return TAKEN;
    }
    if (truth == ' ' || read == '\n' || read == ' ') {
      return truth == ' ' && read == '\n' ? 0 : WRONG + 1;
    }
    return Letters.bare(truth) == Letters.bare(read) ? 1 : WRONG;
  }

  private static Alignment traced(String truth, char[] read, int[][] costs) {
    int end = cheapest(costs[truth.length()]);
    Deque<Edit> edits = new ArrayDeque<>();
    int row = truth.length();
    int at = end;
    while (row > 0) {
      int cost = costs[row][at];
      if (at > 0 && cost == costs[row - 1][at - 1] + change(truth.charAt(row - 1), read[at - 1])) {
        row--;
        at--;
        edits.addFirst(new Edit(truth.substring(row, row + 1), String.valueOf(read[at])));
      } else if (cost == costs[row - 1][at] + WRONG) {
        row--;
        edits.addFirst(new Edit(truth.substring(row, row + 1), ""));
      } else {
        at--;
        edits.addFirst(new Edit("", String.valueOf(read[at])));
      }
    }
    return new Alignment(at, end, costs[truth.length()][end], List.copyOf(edits));
  }

  private static int cheapest(int[] costs) {
    int best = 0;
    for (int at = 1; at < costs.length; at++) {
      best = costs[at] < costs[best] ? at : best;
    }
    return best;
  }
}
