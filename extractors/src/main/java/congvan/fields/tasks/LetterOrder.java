// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

/**
 * The order of points (điểm a, b, c, d, đ, e, g, ...): that of the Vietnamese alphabet, in which
 * the letters that some writers leave out and others put in may be passed over.
 */
final class LetterOrder {
  private static final String ORDER = "abcdđefghijklmnopqrstuvwxyz";
  private static final String OPTIONAL = "đfjwz";

  private LetterOrder() {}

  /** Returns the place of a lower-case letter from 1; 0 when it labels nothing. */
  static int ordinal(char letter) {
    return ORDER.indexOf(letter == 'ð' ? 'đ' : letter) + 1;
  }

  /** Returns how far it is from one place to another, optional letters between not counted. */
  static int step(int from, int to) {
    int step = to - from;
    for (int at = from + 1; at < to; at++) {
      if (OPTIONAL.indexOf(ORDER.charAt(at - 1)) >= 0) {
        step--;
      }
    }
    return step;
  }
}
