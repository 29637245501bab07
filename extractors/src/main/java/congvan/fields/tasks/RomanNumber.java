// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

/** Roman numbers up to 39 as labels use them. */
final class RomanNumber {
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  private static final String[] TENS = {"", "X", "XX", "XXX"};
  private static final int LONGEST = 7;

  private RomanNumber() {}

  /** Returns the value of an upper-case Roman number; 0 when it is none. */
  static int value(String written) {
    if (written.isEmpty() || written.length() > LONGEST) {
      return 0;
    }
    int tens = 0;
    while (tens < written.length() && written.charAt(tens) == 'X') {
      tens++;
    }
    if (tens >= TENS.length) {
      return 0;
    }
    return onesOf(written.substring(tens), tens);
  }

  private static int onesOf(String rest, int tens) {
    for (int ones = 0; ones < ONES.length; ones++) {
      if (ONES[ones].equals(rest)) {
        return tens * 10 + ones;
      }
    }
    return 0;
  }

  /** Writes a number from 1 to 39. */
  static String write(int value) {
    return TENS[value / 10] + ONES[value % 10];
  }
}
