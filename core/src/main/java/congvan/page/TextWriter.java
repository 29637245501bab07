// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Text that grows line by line, with the places of its doubtful words. Used by one thread. */
final class TextWriter {
  /**
   * Numbers and days written by hand are read with less, printed words nearly always with more: so
   * over a dozen scans of letters.
   */
  private static final double DOUBTFUL = 0.6;

  /** In sizes: a gap as wide as this is no blank between words. */
  private static final double WIDE = 3;

  /** The room for a number or day that is yet to be written: {@code Số: /KH-SNV}. */
  private static final double WIDE_IN_COLUMN = 1.2;

  private static final String WIDE_BLANK = "    ";

  private final StringBuilder text = new StringBuilder();
  private final List<Span> doubtful = new ArrayList<>();
  private boolean gap;
  private double wide = WIDE;

  /**
   * From here on lines of a column are written, which no program stretches, or lines of the page.
   */
  void column(boolean column) {
    wide = column ? WIDE_IN_COLUMN : WIDE;
  }

  /** Writes a line. */
  void line(Line line) {
    beginLine();
    words(line);
    text.append('\n');
  }

  /** Goes on in the line written last. */
  void goOn(Line line) {
    text.setCharAt(text.length() - 1, ' ');
    words(line);
    text.append('\n');
  }

  /** Leaves a blank line before the next one. */
  void endParagraph() {
    gap = true;
  }

  PageText written() {
    return new PageText(text.toString(), doubtful);
  }

  private void beginLine() {
    if (gap && !text.isEmpty()) {
      text.append('\n');
    }
    gap = false;
  }

  private void words(Line line) {
    double end = Double.NEGATIVE_INFINITY;
    for (Word word : line.words()) {
      double sizes = (word.box().left() - end) / line.size();
      text.append(line.cells() && end >= 0 ? " " : blank(sizes));
      end = Math.max(end, word.box().right());
      word(word);
    }
  }

  private String blank(double sizes) {
    if (sizes == Double.POSITIVE_INFINITY) {
      return "";
    }
    return sizes > wide ? WIDE_BLANK : " ";
  }

  private void word(Word word) {
    int start = text.length();
    text.append(word.text());
    if (word.confidence() >= DOUBTFUL) {
      return;
    }
    if (!doubtful.isEmpty() && doubtful.getLast().end() == start - 1) {
      start = doubtful.removeLast().start();
    }
    doubtful.add(new Span(start, text.length()));
  }
}
