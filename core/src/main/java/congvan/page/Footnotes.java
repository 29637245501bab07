// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The footnotes (chú thích) of a page: its last lines, in small type, of which the first begins
 * with a mark.
 */
final class Footnotes {
  /** Against the usual size of the page. */
  private static final double SMALL = 0.9;

  private static final double SMALL_UNRAISED = 0.86;

  /** How far down the page they may begin: no page is all footnotes. */
  private static final double HIGHEST = 0.4;

  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\\S*+");
  private static final Pattern PLAIN =
      Pattern.compile("\\d{1,2}(?:[.)]|\\p{Lu}.*+)?|\\[\\d{1,2}\\]");

  private Footnotes() {}

  /** Returns the first line of the footnotes, or the number of lines where there are none. */
  static int begin(List<Line> lines) {
    double usual = Sheet.usualSize(lines);
    int first = lines.size();
    int begin = lines.size();
    while (first > 0 && isSmall(lines.get(first - 1), usual)) {
      first--;
      begin = isMarked(lines.get(first), usual) ? first : begin;
    }
    return begin > 0 && begin < lines.size() && isLow(lines, begin) ? begin : lines.size();
  }

  /** The line with its mark as a raised number, by which all readers know a footnote. */
  static Line marked(Line line) {
    Word first = line.words().get(0);
    String text = first.text();
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    if (end == 0 || !PLAIN.matcher(text).matches()) {
      return line;
    }
    StringBuilder raised = new StringBuilder();
    text.chars().limit(end).forEach(digit -> raised.append(DIGITS.charAt(digit - '0')));
    Word mark =
        new Word(raised + text.substring(end), first.box(), first.size(), first.confidence());
    return line.beginningWith(mark);
  }

  private static boolean isSmall(Line line, double usual) {
    return line.size() <= SMALL * usual && Gap.of(line).isEmpty();
  }

  private static boolean isMarked(Line line, double usual) {
    String first = line.words().get(0).text();
    return RAISED.matcher(first).matches()
        || line.size() <= SMALL_UNRAISED * usual && PLAIN.matcher(first).matches();
  }

  private static boolean isLow(List<Line> lines, int begin) {
    double top = lines.get(0).middle();
    double foot = lines.get(lines.size() - 1).middle();
    return lines.get(begin).middle() > top + HIGHEST * (foot - top);
  }
}
