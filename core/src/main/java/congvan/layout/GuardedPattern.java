// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Folding;
import java.util.regex.Pattern;

/**
 * A pattern for pieces that is tried only where the first letter or digit of the piece may be its
 * own, since most pieces are something else. Immutable and safe to share between threads.
 */
final class GuardedPattern {
  static final String DIGITS = "0123456789";

  /** Signs that scans have in the place of letters. */
  private static final String LIKE_LETTERS = "$§";

  private final String initials;
  private final Pattern pattern;

  /**
   * Makes a guarded pattern.
   *
   * @param initials the letters, without marks, and digits of which the first stands in every piece
   *     that matches
   */
  GuardedPattern(String initials, Pattern pattern) {
    this.initials = initials;
    this.pattern = pattern;
  }

  /** Tells whether the piece begins so. */
  boolean opens(String piece) {
    return mayOpen(piece) && pattern.matcher(piece).lookingAt();
  }

  /** Tells whether the whole piece is so. */
  boolean fills(String piece) {
    return mayOpen(piece) && pattern.matcher(piece).matches();
  }

  private boolean mayOpen(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (Character.isLetterOrDigit(c) || LIKE_LETTERS.indexOf(c) >= 0) {
        return initials.indexOf(Folding.fold(c)) >= 0;
      }
    }
    return false;
  }
}
