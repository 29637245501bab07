// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;

/**
 * A line of a header or closing, or one column of it where white, a bar or a rule stands between
 * two.
 *
 * @param text as normalized, on one line, without blanks around it; of a long one its beginning
 * @param place where it stands in the normalized text
 * @param edge how many written lines stand between it and the edge of the letter: above it in the
 *     header, below it in the closing as far as it was read
 * @param column the columns to the left of it on its line
 * @param gap whether an empty line stands above it
 * @param closing whether it comes from the end of the letter
 */
public record LinePiece(
    String text, Span place, int edge, int column, boolean gap, boolean closing) {
  /** Checks that there is something on the line. */
  public LinePiece {
    if (text.isBlank() || edge < 0 || column < 0) {
      throw new IllegalArgumentException("no piece of a line: " + place);
    }
  }
}
