// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.parse.Evidence;
import congvan.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a letter's text with a mark around every value. Marks may lie in one another, as a
 * deadline in its item does.
 */
final class Marks {
  private static final Comparator<Span> OUTER_FIRST =
      Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

  private final String text;
  private final MarkStyle style;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Mark> open = new ArrayDeque<>();
  private int at;

  private Marks(String text, MarkStyle style) {
    this.text = text;
    this.style = style;
  }

  static String write(String text, List<Evidence> values, MarkStyle style) {
    return new Marks(text, style).write(marks(values));
  }

  /** Values at the same place share a mark. */
  private static List<Mark> marks(List<Evidence> values) {
    Map<Span, List<Evidence>> places = new LinkedHashMap<>();
    for (Evidence value : values) {
      for (Span span : value.spans()) {
        places.computeIfAbsent(span, key -> new ArrayList<>()).add(value);
      }
    }
    return places.keySet().stream()
        .filter(span -> span.start() < span.end())
        .sorted(OUTER_FIRST)
        .map(span -> new Mark(span, places.getOrDefault(span, List.of())))
        .toList();
  }

  private String write(List<Mark> marks) {
    for (Mark mark : marks) {
      closeUpTo(mark.span().start());
      copyUpTo(mark.span().start());
      open.push(mark);
      out.append(style.opening(mark));
    }
    closeUpTo(text.length());
    copyUpTo(text.length());
    return out.toString();
  }

  private void closeUpTo(int place) {
    while (!open.isEmpty() && nextToClose().span().end() <= place) {
      Mark closed = nextToClose();
      copyUpTo(closed.span().end());
      open.remove(closed);
      out.append(style.closing(closed, List.copyOf(open)));
    }
  }

  /** The innermost of those that end first; marks may overlap without lying in one another. */
  private Mark nextToClose() {
    return open.stream().min(Comparator.comparingInt(mark -> mark.span().end())).orElseThrow();
  }

  private void copyUpTo(int place) {
    if (place > at) {
      out.append(Visible.of(text.substring(at, place)));
      at = place;
    }
  }
}
