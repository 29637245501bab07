// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.Arrays;

/** The lines of a normalized text, each without the blanks around it; empty lines count. */
final class Lines {
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Lines(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  static Lines of(String text) {
    int[] starts = new int[text.length() / 40 + 8];
    int[] ends = new int[starts.length];
    int count = 0;
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      starts[count] = skipBlanks(text, at, end);
      ends[count] = trimBlanks(text, starts[count], end);
      count++;
      at = end + 1;
    }
    return new Lines(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  private static int skipBlanks(String text, int at, int end) {
    while (at < end && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static int trimBlanks(String text, int start, int end) {
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return end;
  }

  int count() {
    return starts.length;
  }

  int start(int line) {
    return starts[line];
  }

  int end(int line) {
    return ends[line];
  }

  Span span(int line) {
    return new Span(starts[line], ends[line]);
  }

  boolean isBlank(int line) {
    return starts[line] == ends[line];
  }

  /** A line of nothing, or of nothing but the bar between two cells. */
  boolean isEmpty(int line) {
    return isBlank(line) || (ends[line] - starts[line] == 1 && text.charAt(starts[line]) == '|');
  }

  /** Returns the next line from here that is not empty; {@link #count()} when there is none. */
  int nextWritten(int line) {
    while (line < count() && isEmpty(line)) {
      line++;
    }
    return line;
  }

  /** Returns the line that an offset stands in. */
  int at(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : Math.max(0, -at - 2);
  }

  /** Returns the next line from here that is not blank; {@link #count()} when there is none. */
  int nextFull(int line) {
    while (line < count() && isBlank(line)) {
      line++;
    }
    return line;
  }

  String text() {
    return text;
  }

  String written(int line) {
    return text.substring(starts[line], ends[line]);
  }
}
