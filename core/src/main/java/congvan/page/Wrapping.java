// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells where a program broke a line because the next word had no room any more: such a line goes
 * on in the text. Only what is sure is joined: the next word is written small, and nothing was
 * recognised from an image, whose dirt looks like small words.
 *
 * @param rightmost how far right the lines of the column go
 */
record Wrapping(double rightmost) {
  /** In sizes: how far from the right a line may end although the next word had room. */
  private static final double SLACK = 0.5;

  private static final Pattern WORD = Pattern.compile("\\p{Ll}[\\p{L}\\p{M}\\p{Co}]*+[,.;:)”\"]?");
  private static final Pattern LABEL = Pattern.compile("\\p{Ll}{1,4}[.)]");

  static Wrapping of(List<Line> lines) {
    return new Wrapping(lines.stream().mapToDouble(Line::right).max().orElse(0));
  }

  boolean joins(Line line, Line next) {
    Word first = next.words().get(0);
    return !line.cells()
        && !next.cells()
        && first.confidence() == 1
        && line.words().get(0).confidence() == 1
        && WORD.matcher(first.text()).matches()
        && !LABEL.matcher(first.text()).matches()
        && PageEnd.breaksOff(line, next)
        && line.right() + first.box().width() > rightmost - SLACK * line.size();
  }
}
