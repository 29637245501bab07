// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.regex.Pattern;

/** Figures that a pen writes into a printed line. */
final class Handwritten {
  /** Stands for one figure by hand. */
  static final char STROKES = '\uFFFC';

  private static final Pattern NUMBER = Pattern.compile("\\d(?=\\d{0,4}+ ?[/-])");
  private static final Pattern DAY = Pattern.compile("\\d(?=\\d? (?:tháng|năm))");

  private Handwritten() {}

  /** The number with its figures by hand. */
  static String number(String text) {
    return NUMBER.matcher(text).replaceAll(String.valueOf(STROKES));
  }

  /** The day and the month by hand. */
  static String day(String text) {
    return DAY.matcher(text).replaceAll(String.valueOf(STROKES));
  }
}
