// SPDX-License-Identifier: Apache-2.0
package congvan.image;

import java.util.Arrays;

/**
 * Finds how far the lines of a page slope. The feet of the letters are counted along parallel lines
 * of every slope in question; the slope whose counts differ most is that of the lines of text.
 */
final class Skew {

  /** Pages are put into the scanner straighter than this, in degrees. */
  static final int LIMIT = 5;

  private static final int STEPS_PER_DEGREE = 20;
  private static final int STEPS = LIMIT * STEPS_PER_DEGREE;
  private static final int WORKING_DPI = 100;
  private static final int MOST_DPI = 2400;

  /** With fewer feet of letters than this there is no line to tell the slope from. */
  private static final int FEWEST = 200;

  /** So much must the best slope stand out from the usual ones; drawings and blank pages do not. */
  private static final double OUTSTANDING = 1.15;

  private static final int MOST = 200_000;

  private Skew() {}

  /** Degrees by which lines fall from left to right; 0 where none can be seen. */
  static double of(Grey page, double dpi) {
    int cell = Math.clamp(Math.round(dpi), WORKING_DPI, MOST_DPI) / WORKING_DPI;
    int[] feet = feet(page, cell);
    if (feet.length < FEWEST) {
      return 0;
    }
    double[] scores = new double[2 * STEPS + 1];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(feet, page, cell, Math.tan(Math.toRadians(degrees(i))));
    }
    return best(scores);
  }

  private static double best(double[] scores) {
    int best = STEPS;
    for (int i = 0; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    double usual = sorted[sorted.length / 2];
    return scores[best] < OUTSTANDING * usual ? 0 : degrees(best);
  }

  private static double degrees(int step) {
    return (step - STEPS) / (double) STEPS_PER_DEGREE;
  }

  /** Places, y * columns + x, of cells with writing above cells without. */
  private static int[] feet(Grey page, int cell) {
    int columns = page.width() / cell;
    int rows = page.height() / cell;
    int[] found = new int[MOST];
    int count = 0;
    boolean[] above = new boolean[columns];
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        boolean dark = dark(page, x * cell, y * cell, cell);
        if (above[x] && !dark && count < MOST) {
          found[count++] = (y - 1) * columns + x;
        }
        above[x] = dark;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean dark(Grey page, int left, int top, int cell) {
    int sum = 0;
    for (int y = top; y < top + cell; y++) {
      for (int x = left; x < left + cell; x++) {
        sum += page.at(x, y);
      }
    }
    return sum < Grey.DARK * cell * cell;
  }

  private static double score(int[] feet, Grey page, int cell, double slope) {
    int columns = page.width() / cell;
    int shift = (int) Math.ceil(Math.abs(slope) * columns) + 1;
    int[] counts = new int[page.height() / cell + 2 * shift + 1];
    for (int foot : feet) {
      int row = foot / columns;
      counts[(int) (row - foot % columns * slope + shift + 0.5)]++;
    }
    double sum = 0;
    for (int count : counts) {
      sum += (double) count * count;
    }
    return sum;
  }
}
