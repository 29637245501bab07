// SPDX-License-Identifier: Apache-2.0
package congvan.page;

/**
 * A place on a page, in points (1/72 inch) from the page's top left corner: {@code top} is less
 * than {@code bottom}.
 */
public record Box(double left, double top, double right, double bottom) {
  public Box {
    if (!(left <= right && top <= bottom)) {
      throw new IllegalArgumentException(
          "not a box: " + left + ", " + top + ", " + right + ", " + bottom);
    }
  }

  /** How wide it is, in points. */
  public double width() {
    return right - left;
  }

  /** How high it is, in points. */
  public double height() {
    return bottom - top;
  }

  double center() {
    return (left + right) / 2;
  }

  double middle() {
    return (top + bottom) / 2;
  }

  /** The smallest box around both. */
  Box with(Box other) {
    return holds(other)
        ? this
        : new Box(
            Math.min(left, other.left),
            Math.min(top, other.top),
            Math.max(right, other.right),
            Math.max(bottom, other.bottom));
  }

  private boolean holds(Box other) {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }
}
