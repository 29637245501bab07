// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

/** How much of a line is written in capitals: names of bodies, types and titles are. */
final class Capitals {
  private Capitals() {}

  /** Tells whether nearly all letters are capitals. */
  static boolean fill(CharSequence text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length() && lower * 4 <= text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    return upper >= 2 && upper >= 4 * lower;
  }

  /** Tells whether there are more capitals than small letters. */
  static boolean prevail(CharSequence text) {
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      balance += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      balance -= Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return balance > 0;
  }

  /** Tells whether this reads like a line of a sentence. */
  static boolean isProse(CharSequence text) {
    return text.length() >= 45 && !fill(text);
  }
}
