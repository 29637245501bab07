// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch without words that runs down through one line or more: what may part two columns.
 *
 * @param left where the words left of it end
 * @param right where the words right of it begin
 */
record Gap(double left, double right) {
  /** Nearer than that in sizes, two words are of one column. */
  private static final double NARROWEST = 0.75;

  /** Wider than that in sizes, a gap is no blank between the words of a justified line. */
  private static final double WIDE = 2;

  /** So much wider than the narrow gaps of its line is a gap that no justification makes. */
  private static final double AGAINST_OTHERS = 2.2;

  /** What a blank has at most in sizes, for lines with too few of them to compare. */
  private static final double BLANK = 0.4;

  private static final int FEW = 3;
  private static final int MOST = 12;

  private static final Pattern LABEL =
      Pattern.compile(
          "[-–—+*•·]|\\(?\\d{1,3}(?:\\.\\d{1,2}){0,3}[.)]?|\\p{Ll}[.)]|[IVX]{1,5}[.)]?");

  double width() {
    return right - left;
  }

  /** What is free in both, possibly less than nothing. */
  double widthWith(Gap other) {
    return Math.min(right, other.right) - Math.max(left, other.left);
  }

  Gap with(Gap other) {
    return new Gap(Math.max(left, other.left), Math.min(right, other.right));
  }

  double middle() {
    return (left + right) / 2;
  }

  /** Returns the gaps of a line in which a column may end; not those behind a bullet or label. */
  static List<Gap> of(Line line) {
    List<Gap> gaps = all(line);
    double narrowest = narrowest(gaps, line.size());
    List<Gap> wide = new ArrayList<>();
    for (int i = isLabelled(line) ? 1 : 0; i < gaps.size() && wide.size() < MOST; i++) {
      if (gaps.get(i).width() >= narrowest) {
        wide.add(gaps.get(i));
      }
    }
    return wide;
  }

  private static boolean isLabelled(Line line) {
    return LABEL.matcher(line.words().get(0).text()).matches();
  }

  private static double narrowest(List<Gap> gaps, double size) {
    double[] widths = gaps.stream().mapToDouble(Gap::width).sorted().toArray();
    double usual = widths.length == 0 ? 0 : widths[widths.length / 4];
    if (widths.length < FEW) {
      usual = Math.min(usual, BLANK * size);
    }
    return Math.min(WIDE * size, Math.max(NARROWEST * size, AGAINST_OTHERS * usual));
  }

  /** Every gap between a word and the next, as far as they do not overlap. */
  private static List<Gap> all(Line line) {
    List<Gap> gaps = new ArrayList<>();
    double end = line.left();
    for (Word word : line.words()) {
      if (word.box().left() > end) {
        gaps.add(new Gap(end, word.box().left()));
      }
      end = Math.max(end, word.box().right());
    }
    return gaps;
  }
}
