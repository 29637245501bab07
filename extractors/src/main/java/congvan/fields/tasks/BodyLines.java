// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import congvan.layout.Block;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of the body that are not blank, and what their neighbourhood says about each. */
final class BodyLines {
  private static final int LONGEST_WRAPPED = 150;
  private static final int LAST_WORD = 9;

  private static final String ARTICLE = "Điều";

  private final String text;
  private final List<Span> lines;
  private final int width;

  private BodyLines(String text, List<Span> lines) {
    this.text = text;
    this.lines = lines;
    this.width = widthOf(lines);
  }

  static BodyLines of(Layout layout) {
    List<Span> lines =
        layout.all(BlockKind.BODY).stream().map(Block::parts).flatMap(List::stream).toList();
    String text = layout.text().normalized();
    return new BodyLines(
        text, whole(text, lines.stream().filter(line -> !PageMarks.is(text, line)).toList()));
  }

  /** Joins a line that is nothing but {@code Điều} with the next, where its number stands. */
  private static List<Span> whole(String text, List<Span> lines) {
    List<Span> whole = new ArrayList<>(lines.size());
    int start = -1;
    for (Span line : lines) {
      boolean article = text.substring(line.start(), line.end()).strip().equals(ARTICLE);
      if (start < 0 && article) {
        start = line.start();
      } else {
        whole.add(start < 0 ? line : new Span(start, line.end()));
        start = -1;
      }
    }
    return whole;
  }

  /** The width at which the lines were wrapped: nearly all lines are shorter. */
  private static int widthOf(List<Span> lines) {
    int[] counts = new int[LONGEST_WRAPPED + 1];
    for (Span line : lines) {
      counts[Math.min(LONGEST_WRAPPED, line.end() - line.start())]++;
    }
    int longer = 0;
    int at = LONGEST_WRAPPED;
    while (at > 0 && (longer += counts[at]) <= lines.size() / 20) {
      at--;
    }
    return at;
  }

  String text() {
    return text;
  }

  int count() {
    return lines.size();
  }

  Span span(int line) {
    return lines.get(line);
  }

  int start(int line) {
    return lines.get(line).start();
  }

  int end(int line) {
    return lines.get(line).end();
  }

  /** Tells whether a blank line, or what was cut out, stands before the line. */
  boolean afterGap(int line) {
    return line == 0 || newLinesBefore(line) > 1 || first(line - 1) == '|';
  }

  /** Tells whether only white space stands between a line and the one before. */
  boolean followsDirectly(int line) {
    for (int at = end(line - 1); at < start(line); at++) {
      if (text.charAt(at) > ' ') {
        return false;
      }
    }
    return true;
  }

  private int newLinesBefore(int line) {
    int count = 0;
    for (int at = end(line - 1); at < start(line); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        count++;
      } else if (c > ' ') {
        return 2;
      }
    }
    return count;
  }

  /** Tells whether the line is as long as wrapped lines are, so that the next may go on with it. */
  boolean isFull(int line) {
    return width < LONGEST_WRAPPED && end(line) - start(line) + LAST_WORD >= width;
  }

  /** How far the line is set in. */
  int indent(int line) {
    int at = start(line);
    while (at > 0 && text.charAt(at - 1) != '\n') {
      at--;
    }
    return start(line) - at;
  }

  char first(int line) {
    return text.charAt(start(line));
  }

  /** The last sign of a line that is no quotation mark. */
  char last(int line) {
    int at = end(line) - 1;
    while (at > start(line) && Quotes.isQuote(text.charAt(at)) || text.charAt(at) == ' ') {
      at--;
    }
    return text.charAt(at);
  }

  /** Tells whether the line ends as a sentence or a part of a list does. */
  boolean endsSentence(int line) {
    return ".;:!?…/)".indexOf(last(line)) >= 0;
  }

  boolean isUpperCase(int line) {
    return isUpperCase(span(line));
  }

  /** Tells whether a stretch has capitals and no small letters. */
  boolean isUpperCase(Span place) {
    int capitals = 0;
    for (int at = place.start(); at < place.end(); at++) {
      char c = text.charAt(at);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1;
  }
}
