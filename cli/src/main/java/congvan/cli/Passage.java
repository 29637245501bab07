// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A text cut into lines of a width, with marks around what was looked for. */
final class Passage {
  private final String text;
  private final List<Span> matches;
  private final String opening;
  private final String closing;

  /**
   * A passage.
   *
   * @param opening what stands before a match; nothing where there are no colours
   */
  Passage(String text, List<Span> matches, String opening, String closing) {
    this.text = Visible.line(text);
    this.matches = joined(this.text, matches);
    this.opening = opening;
    this.closing = closing;
  }

  /** Words that stand side by side are marked as one. */
  private static List<Span> joined(String text, List<Span> matches) {
    List<Span> joined = new ArrayList<>();
    for (Span match : matches) {
      Span last = joined.isEmpty() ? match : joined.getLast();
      boolean beside =
          last.end() < match.start() && text.substring(last.end(), match.start()).isBlank();
      if (beside) {
        joined.set(joined.size() - 1, new Span(last.start(), match.end()));
      } else {
        joined.add(match);
      }
    }
    return joined;
  }

  /** So many lines at most; what does not fit on them is cut and ends in {@code …}. */
  List<String> lines(int width, int most) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length() && lines.size() < most) {
      boolean last = lines.size() == most - 1;
      int end = last ? cut(start, width) : lineEnd(start, width);
      String cutOff = last && end < text.length() ? "…" : "";
      lines.add(marked(start, end).stripTrailing() + cutOff);
      start = behindBlanks(end);
    }
    return lines;
  }

  /** The last line may need room for the sign that it is cut. */
  private int cut(int start, int width) {
    return places(start, text.length()) <= width ? text.length() : lineEnd(start, width - 1);
  }

  private int lineEnd(int start, int width) {
    if (places(start, text.length()) <= width) {
      return text.length();
    }
    int room = text.offsetByCodePoints(start, Math.max(1, width));
    int blank = text.lastIndexOf(' ', room);
    return blank > start ? blank : room;
  }

  private int places(int start, int end) {
    return text.codePointCount(start, end);
  }

  private int behindBlanks(int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  private String marked(int start, int end) {
    StringBuilder line = new StringBuilder();
    int at = start;
    for (Span match : matches) {
      int from = Math.max(at, match.start());
      int to = Math.min(end, match.end());
      if (from < to) {
        line.append(text, at, from).append(opening).append(text, from, to).append(closing);
        at = to;
      }
    }
    return line.append(text, at, end).toString();
  }
}
