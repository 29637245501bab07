// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.LetterText;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text joined from several places of a letter by one blank each, with the way back: a name that
 * runs over two lines, or over two cells with another column between. Immutable.
 */
public final class Passage {
  private final Layout layout;
  private final String text;
  private final List<Span> places;

  private Passage(Layout layout, String text, List<Span> places) {
    this.layout = layout;
    this.text = text;
    this.places = places;
  }

  /** Joins places of the normalized text. */
  public static Passage of(Layout layout, List<Span> places) {
    String whole = layout.text().normalized();
    StringBuilder text = new StringBuilder();
    for (Span place : places) {
      text.append(text.isEmpty() ? "" : " ").append(whole, place.start(), place.end());
    }
    return new Passage(layout, text.toString(), List.copyOf(places));
  }

  /** The joined text, in which the offsets of {@link #part} count. */
  public String text() {
    return text;
  }

  /** The text as a value of the contract: white space folded, trimmed. */
  public String value() {
    return LetterText.value(text, 0, text.length());
  }

  /** Returns the passage between two offsets of {@link #text}. */
  public Passage part(int start, int end) {
    List<Span> parts = new ArrayList<>();
    int from = 0;
    for (Span place : places) {
      int length = place.end() - place.start();
      int first = Math.max(0, start - from);
      int last = Math.min(length, end - from);
      if (first < last) {
        parts.add(new Span(place.start() + first, place.start() + last));
      }
      from += length + 1;
    }
    return of(layout, parts);
  }

  /** Returns the places in the text as read. */
  public List<Span> spans() {
    return layout.original(places);
  }
}
