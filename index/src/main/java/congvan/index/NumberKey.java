// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.text.Folding;

/**
 * A số, ký hiệu as it is compared: without marks, blanks and leading zeros, with one kind of dash.
 * {@code 05 /QĐ–UBND} is {@code 5/qd-ubnd}.
 */
public final class NumberKey {
  private NumberKey() {}

  /** Equal for two numbers that are the same however they are written. */
  public static String of(String number) {
    StringBuilder key = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char c = Folding.fold(number.charAt(i));
      if (c > ' ' && !Character.isSpaceChar(c) && !(c == '0' && key.isEmpty())) {
        key.append(Character.getType(c) == Character.DASH_PUNCTUATION ? '-' : c);
      }
    }
    return key.toString();
  }
}
