// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the blocks of a header of places whose roles are known. Lines of one part that stand apart
 * are blocks of their own, be it that a stamp has them. Used once, by one thread.
 */
final class RoledHeader {
  private static final int MOST_LINES_APART = 4;
  private static final int MOST_LINES_ABOVE = 40;
  private static final int SHORTEST_NAME = 6;

  private final Sheet sheet;
  private final String text;
  private final List<Block> closed = new ArrayList<>();
  private final Map<BlockKind, List<Span>> open = new EnumMap<>(BlockKind.class);

  private RoledHeader(Sheet sheet) {
    this.sheet = sheet;
    this.text = sheet.text().normalized();
  }

  static List<Block> blocks(Sheet sheet, List<RoledPlace> places) {
    RoledHeader header = new RoledHeader(sheet);
    int names = lastOfNames(places);
    for (int i = 0; i < places.size(); i++) {
      boolean far = i <= names || header.isFar(places, places.get(i));
      if (!places.get(i).closes() && !(far && places.get(i).isOf(BlockKind.ADDRESSEES))) {
        header.add(places.get(i));
      }
    }
    if (header.isNameLost(places)) {
      header.open.remove(BlockKind.LETTERHEAD);
    }
    List.copyOf(header.open.keySet()).forEach(header::close);
    return header.closed;
  }

  /** Nobody is addressed above the names of the bodies: a stamp says where they are. */
  private static int lastOfNames(List<RoledPlace> places) {
    int last = places.size() - 1;
    while (last >= 0
        && !places.get(last).isOf(BlockKind.LETTERHEAD)
        && !places.get(last).isOf(BlockKind.MOTTO)) {
      last--;
    }
    return last;
  }

  /** Below the last name a line stands of which nobody is sure: it may be the issuer's. */
  private boolean isNameLost(List<RoledPlace> places) {
    List<Span> names = open.getOrDefault(BlockKind.LETTERHEAD, List.of());
    if (names.isEmpty()) {
      return false;
    }
    Lines lines = sheet.lines();
    int below = lines.nextWritten(lines.at(names.get(names.size() - 1).start()) + 1);
    return below < lines.count()
        && Afterwords.letters(sheet, lines.span(below)) >= SHORTEST_NAME
        && places.stream().noneMatch(place -> lines.at(place.place().start()) == below);
  }

  /** The names of bodies are written large, damaged or not. */
  private boolean isSmallName(RoledPlace place) {
    return place.isOf(BlockKind.LETTERHEAD) && !Capitals.prevail(sheet.written(place.place()));
  }

  /** Below those who are addressed a number or a day is of a cited document. */
  private boolean isCited(RoledPlace place) {
    return open.containsKey(BlockKind.ADDRESSEES)
        && (place.isOf(BlockKind.NUMBER) || place.isOf(BlockKind.PLACE_AND_DATE));
  }

  /** The label alone says nothing that is read; behind it, damaged or not, stand the names. */
  private void add(RoledPlace place) {
    if (place.is(LineRole.RECIPIENTS_LABEL) || isCited(place) || isSmallName(place)) {
      return;
    }
    BlockKind kind = place.role().block();
    boolean names = place.is(LineRole.RECIPIENT);
    boolean first = !open.containsKey(kind);
    Span own = first ? withoutLabel(place) : place.place();
    if (own.start() < own.end()) {
      List<Span> lines = names ? EntryCuts.of(text, own, first) : List.of(own);
      lines.forEach(line -> add(kind, line));
    }
  }

  private Span withoutLabel(RoledPlace place) {
    if (place.is(LineRole.RECIPIENT)) {
      return LabelCut.behind(text, place.place());
    }
    return place.is(LineRole.NUMBER) ? LabelCut.number(text, place.place()) : place.place();
  }

  private void add(BlockKind kind, Span line) {
    List<Span> lines = open.get(kind);
    if (lines != null && isApart(lines.get(lines.size() - 1), line)) {
      close(kind);
    }
    open.computeIfAbsent(kind, key -> new ArrayList<>()).add(line);
  }

  /** The first who is addressed stands below the top, not in an annex. */
  private boolean isFar(List<RoledPlace> places, RoledPlace place) {
    int top = sheet.lines().at(places.get(0).place().start());
    boolean first = !open.containsKey(place.role().block());
    return first && sheet.lines().at(place.place().start()) - top > MOST_LINES_ABOVE;
  }

  private boolean isApart(Span above, Span line) {
    return sheet.lines().at(line.start()) - sheet.lines().at(above.start()) > MOST_LINES_APART;
  }

  private void close(BlockKind kind) {
    List<Span> lines = open.remove(kind);
    if (lines != null) {
      closed.add(new Block(kind, lines));
    }
  }
}
