// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.text.Folding;
import java.util.Arrays;

/**
 * Tells a value that a scan damaged from another value: their letters and figures are compared
 * without marks, and of those written a quarter may be changed, lost or added.
 */
final class Likeness {
  private static final int PART = 4;

  private Likeness() {}

  static boolean near(String written, String read) {
    String truth = letters(written);
    int[] last = distances(truth, letters(read), false);
    return last[last.length - 1] <= truth.length() / PART;
  }

  /** Whether a text has such a value somewhere. */
  static boolean standsIn(String written, String text) {
    String truth = letters(written);
    return Arrays.stream(distances(truth, letters(text), true)).min().orElse(0)
        <= truth.length() / PART;
  }

  /** Letters and figures alone, in lower case, without marks. */
  static String letters(String text) {
    return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]++", "");
  }

  /**
   * How far the truth is from the text up to each of its places, or from any part that ends there.
   */
  private static int[] distances(String truth, String text, boolean anywhere) {
    int[] row = new int[text.length() + 1];
    for (int place = 0; place < row.length; place++) {
      row[place] = anywhere ? 0 : place;
    }
    for (int done = 0; done < truth.length(); done++) {
      row = next(row, truth.charAt(done), text);
    }
    return row;
  }

  private static int[] next(int[] above, char letter, String text) {
    int[] row = new int[above.length];
    row[0] = above[0] + 1;
    for (int place = 1; place < row.length; place++) {
      int changed = above[place - 1] + (text.charAt(place - 1) == letter ? 0 : 1);
      row[place] = Math.min(changed, 1 + Math.min(above[place], row[place - 1]));
    }
    return row;
  }
}
