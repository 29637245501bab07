// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.Titles;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts apart what an export wrote on one line: each authority, the position, the name, as in {@code
 * KT. BỘ TRƯỞNG THỨ TRƯỞNG Bùi Văn An}. Used once, by one thread.
 */
final class SignatureCut {
  private static final Titles TITLES = Titles.standard();

  private final Syllables text;
  private final TitleFinder titles;
  private final List<Span> lines = new ArrayList<>();

  SignatureCut(Syllables text, TitleFinder titles) {
    this.text = text;
    this.titles = titles;
  }

  /** Returns the lines that stand in a place, one if there is nothing to cut. */
  List<Span> cut(Span place) {
    int name = titles.nameStart(place.start(), place.end());
    boolean nameFollows = name < place.end() && name > place.start();
    cutTitles(new Span(place.start(), nameFollows ? name : place.end()));
    if (nameFollows) {
      lines.add(new Span(name, place.end()));
    }
    return lines;
  }

  private void cutTitles(Span place) {
    int end = text.from(place.end());
    int first = text.from(place.start());
    int from = place.start();
    int at = afterTitle(first, end);
    boolean title = at > first + 1 || TITLES.markLength(text, first) > 0;
    while (at < end) {
      int length = beginsAnother(at, end);
      if (length > 0 && title) {
        lines.add(EntryCuts.trimmed(text.text(), from, text.start(at)));
        from = text.start(at);
      }
      title |= length > 0;
      at = length > 0 ? afterTitle(at, end) : at + 1;
    }
    lines.add(EntryCuts.trimmed(text.text(), from, place.end()));
  }

  private int afterTitle(int index, int end) {
    int mark = TITLES.markLength(text, index);
    int title = TITLES.damagedTitleLength(text, index + mark);
    return Math.min(end, index + Math.max(1, mark + title));
  }

  /** A second title begins a line of its own, but not behind a comma: BỘ TRƯỞNG, CHỦ NHIỆM. */
  private int beginsAnother(int index, int end) {
    int mark = TITLES.markLength(text, index);
    if (mark > 0) {
      return titles.isAuthority(index, mark, end) ? mark : 0;
    }
    boolean goesOn = text.text().charAt(text.end(index - 1)) == ',';
    return goesOn || !Titles.inCapitals(text, index, 1) ? 0 : TITLES.titleLength(text, index);
  }
}
