// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What a letter quotes (trích dẫn): a rule quoted from a law charges nobody. */
final class Quotes {
  private static final int LONGEST = 6_000;
  private static final int SHORTEST = 60;

  private final List<Span> quotes;

  private Quotes(List<Span> quotes) {
    this.quotes = quotes;
  }

  /** Finds the quotes of a text in one pass; a mark without its pair quotes nothing. */
  static Quotes of(String text, Span range) {
    List<Span> quotes = new ArrayList<>();
    int open = -1;
    for (int i = range.start(); i < range.end(); i++) {
      char c = text.charAt(i);
      boolean closes = open >= 0 && (c == '”' || ((c == '“' || c == '"') && endsLine(text, i)));
      if (c == '“' && !closes) {
        open = i;
      } else if (closes) {
        add(quotes, open, i);
        open = -1;
      }
    }
    return new Quotes(quotes);
  }

  /** A mark at the end of a line closes, whichever mark it is. */
  private static boolean endsLine(String text, int mark) {
    int at = mark + 1;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '.')) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n';
  }

  private static void add(List<Span> quotes, int open, int close) {
    if (close - open >= SHORTEST && close - open <= LONGEST) {
      quotes.add(new Span(open, close));
    }
  }

  /** Tells whether a place lies in a quote. */
  boolean hold(Span place) {
    int low = 0;
    int high = quotes.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span quote = quotes.get(middle);
      if (quote.end() <= place.start()) {
        low = middle + 1;
      } else if (quote.start() >= place.end()) {
        high = middle - 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
