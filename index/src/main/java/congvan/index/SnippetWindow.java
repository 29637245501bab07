// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes a passage short enough to be shown, and sets it on one line. */
final class SnippetWindow {
  private static final int LONGEST = 240;

  /** What may stand before the first match. */
  private static final int LEAD = 60;

  private SnippetWindow() {}

  /**
   * The passage, or that part of it which holds the most matches.
   *
   * @param matches within the passage, in order, at least one
   */
  static Snippet of(String text, Span passage, List<Span> matches) {
    Span window = passage;
    if (passage.end() - passage.start() > LONGEST) {
      window = cut(text, passage, densest(matches));
    }
    return onOneLine(text, window, matches);
  }

  /** The match from which on the most matches fit into a window. */
  private static Span densest(List<Span> matches) {
    Span best = matches.getFirst();
    int most = 0;
    for (Span first : matches) {
      int end = first.start() + LONGEST - LEAD;
      int held = 0;
      for (Span match : matches) {
        held += match.start() >= first.start() && match.end() <= end ? 1 : 0;
      }
      if (held > most) {
        most = held;
        best = first;
      }
    }
    return best;
  }

  private static Span cut(String text, Span passage, Span first) {
    int start = Math.max(passage.start(), first.start() - LEAD);
    while (start > passage.start()
        && start < first.start()
        && !Passages.isBlank(text.charAt(start - 1))) {
      start++;
    }
    int end = Math.min(passage.end(), Math.max(first.end(), start + LONGEST));
    int whole = end;
    while (whole > first.end() && whole < passage.end() && !Passages.isBlank(text.charAt(whole))) {
      whole--;
    }
    return new Span(start, whole);
  }

  private static Snippet onOneLine(String text, Span window, List<Span> matches) {
    StringBuilder line = new StringBuilder();
    int[] places = new int[window.end() - window.start() + 1];
    for (int i = window.start(); i < window.end(); i++) {
      char c = text.charAt(i);
      boolean blank = Passages.isBlank(c);
      places[i - window.start()] = line.length();
      if (!blank) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    places[places.length - 1] = line.length();
    return new Snippet(line.toString().stripTrailing(), within(window, matches, places));
  }

  private static List<Span> within(Span window, List<Span> matches, int[] places) {
    List<Span> moved = new ArrayList<>();
    for (Span match : matches) {
      if (match.start() >= window.start() && match.end() <= window.end()) {
        moved.add(
            new Span(places[match.start() - window.start()], places[match.end() - window.start()]));
      }
    }
    return moved;
  }
}
