// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

/**
 * A line of a generated letter, or one column of it.
 *
 * @param start where it begins on its line
 * @param end where it ends on its line, which is behind its last character
 */
public record GeneratedPart(LineRole role, int start, int end) {
  /** Checks that it holds something. */
  public GeneratedPart {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a part of a line: [" + start + ", " + end + ")");
    }
  }
}
