// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.List;

/**
 * The last line of a page, and how far right the lines of the page go: whether the paragraph goes
 * on overleaf.
 */
record PageEnd(Line last, double rightmost) {
  /** In sizes: a line that ends so far from the right is the last of its paragraph. */
  private static final double SHORT = 3;

  /** In sizes: only lines across the page tell where its right is. */
  private static final double FULL = 20;

  /** In sizes: a line that begins so far from the left is the first of its paragraph. */
  private static final double INDENTED = 1;

  private static final String ENDS = ".;:/";

  static PageEnd of(List<Line> lines) {
    double right = lines.stream().mapToDouble(Line::right).max().orElse(0);
    return new PageEnd(lines.get(lines.size() - 1), right);
  }

  static double leftOf(List<Line> lines) {
    return lines.stream().mapToDouble(Line::left).min().orElse(0);
  }

  /** Tells whether the first line of the next page, whose lines begin there, goes on from here. */
  boolean runsOn(Line next, double leftmost) {
    return breaksOff(last, next)
        || !isEnded(last)
            && last.box().width() > FULL * last.size()
            && last.right() > rightmost - SHORT * last.size()
            && next.left() < leftmost + INDENTED * next.size();
  }

  /** Tells whether a line goes on in the next one in the middle of a sentence. */
  static boolean breaksOff(Line line, Line next) {
    return Character.isLowerCase(next.words().get(0).text().codePointAt(0)) && !isEnded(line);
  }

  private static boolean isEnded(Line line) {
    String text = line.words().get(line.words().size() - 1).text();
    return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
