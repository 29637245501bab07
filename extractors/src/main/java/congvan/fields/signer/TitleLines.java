// SPDX-License-Identifier: Apache-2.0
package congvan.fields.signer;

import congvan.layout.Block;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.layout.Passage;
import congvan.lexicon.Titles;
import congvan.text.Folding;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines above a name, each authority and the position joined where it runs over several lines:
 * {@code TM. ỦY BAN NHÂN} over {@code DÂN}, {@code KT. BỘ TRƯỞNG,} over {@code CHỦ NHIỆM}.
 */
final class TitleLines {
  /** One title: its text, where it stands, and whether it says on whose behalf. */
  record Line(String text, List<Span> places, boolean isAuthority) {}

  private static final Titles TITLES = Titles.standard();
  private static final long DEPUTY = Folding.key("pho");
  private static final int STRAY = 2;
  private static final int LAST = 10_000;
  private static final int SHORTEST_BODY = 7;

  private TitleLines() {}

  /**
   * Who chairs comes first, who only wrote the minutes last; of several ministries first the one
   * that the letterhead names first.
   */
  static int rank(Layout layout, Block block) {
    int rank = 1 + placeInLetterhead(layout, block);
    for (Span line : block.parts()) {
      switch (TITLES.kindAt(layout.syllables(), first(layout, line))) {
        case CHAIR -> rank = 0;
        case CLERK -> rank = LAST;
        case TITLE -> {}
      }
    }
    return rank;
  }

  private static int placeInLetterhead(Layout layout, Block block) {
    String letterhead =
        layout.all(BlockKind.LETTERHEAD).stream()
            .flatMap(part -> part.parts().stream())
            .map(part -> Folding.fold(layout.value(part)))
            .collect(Collectors.joining(" "));
    return block.parts().stream()
        .mapToInt(line -> placeIn(letterhead, layout, line))
        .filter(place -> place >= 0)
        .min()
        .orElse(LAST - 2);
  }

  /** Where the letterhead names the body of a title: {@code BỘ TRƯỞNG BỘ TÀI CHÍNH}. */
  private static int placeIn(String letterhead, Layout layout, Span line) {
    String title = Folding.fold(layout.value(line));
    int body = title.indexOf(" bo ", 4) + 1;
    String name = title.substring(body).strip();
    return name.length() < SHORTEST_BODY ? -1 : letterhead.indexOf(name);
  }

  static boolean isTitle(Layout layout, Span line) {
    return begins(layout, line);
  }

  static List<Line> of(Layout layout, List<Span> lines) {
    List<Line> titles = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (Span line : movedDeputies(layout, lines)) {
      if (!open.isEmpty() && beginsTitle(layout, line) && !isUnfinished(layout, open)) {
        titles.add(line(layout, open));
        open = new ArrayList<>();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      titles.add(line(layout, open));
    }
    return titles;
  }

  /** Moves a {@code PHÓ} at the end of a line to the title on the next that it belongs to. */
  private static List<Span> movedDeputies(Layout layout, List<Span> lines) {
    Syllables text = layout.syllables();
    List<Span> moved = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      int last = text.from(line.end()) - 1;
      boolean deputy = i + 1 < lines.size() && text.key(last) == DEPUTY;
      if (deputy && begins(layout, lines.get(i + 1))) {
        if (text.start(last) > line.start()) {
          moved.add(new Span(line.start(), text.end(last - 1)));
        }
        moved.add(new Span(text.start(last), lines.get(++i).end()));
      } else {
        moved.add(line);
      }
    }
    return moved;
  }

  private static Line line(Layout layout, List<Span> places) {
    Passage whole = Passage.of(layout, places);
    int end = whole.text().length();
    while (end > 0 && !isEnd(whole.text().charAt(end - 1))) {
      end--;
    }
    boolean authority = behalf(layout, places.get(0));
    return new Line(whole.part(0, end).value(), places, authority);
  }

  private static boolean isEnd(char c) {
    return Character.isLetterOrDigit(c) || c == ')' || c == '.' || c == '"';
  }

  /** Q. is a position, acting; the others say for whom another signs. */
  private static boolean behalf(Layout layout, Span line) {
    Syllables text = layout.syllables();
    int first = first(layout, line);
    return TITLES.markLength(text, first) > 0 && !text.written(first).equals("Q");
  }

  private static boolean beginsTitle(Layout layout, Span line) {
    return begins(layout, line)
        || TITLES.fills(layout.text().normalized(), line.start(), line.end());
  }

  /** Single letters are no words: {@code P H Ó CỤC TRƯỞNG}. */
  private static boolean begins(Layout layout, Span line) {
    Syllables text = layout.syllables();
    int end = text.from(line.end());
    int first = first(layout, line);
    int stray = 0;
    for (int i = first; i < end && stray <= STRAY; i++) {
      if (TITLES.markLength(text, i) > 0 || isTitleAt(text, i, end)) {
        return true;
      }
      stray += text.end(i) - text.start(i) > 1 ? 1 : 0;
    }
    return false;
  }

  /** OCR damages titles in capitals; in small letters only the very word counts. */
  private static boolean isTitleAt(Syllables text, int index, int end) {
    int damaged = TITLES.damagedTitleLength(text, index);
    boolean capitals = damaged > 0 && Titles.inCapitals(text, index, damaged);
    int length = capitals ? damaged : TITLES.titleLength(text, index);
    return length > 0 && index + length <= end && Character.isUpperCase(first(text, index));
  }

  private static char first(Syllables text, int index) {
    return text.text().charAt(text.start(index));
  }

  private static int first(Layout layout, Span line) {
    return layout.syllables().from(line.start());
  }

  /** A line that ends in a comma, or with a mark alone, goes on below. */
  private static boolean isUnfinished(Layout layout, List<Span> open) {
    Span last = open.get(open.size() - 1);
    String text = layout.text().normalized();
    char end = text.charAt(last.end() - 1);
    Syllables syllables = layout.syllables();
    int count = syllables.from(last.end()) - syllables.from(last.start());
    return end == ',' || TITLES.markLength(syllables, syllables.from(last.start())) == count;
  }
}
