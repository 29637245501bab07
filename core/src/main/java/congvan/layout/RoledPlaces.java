// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Takes of the guesses those that are likely, and cuts the pieces on which two columns ran
 * together. Used once, by one thread.
 */
final class RoledPlaces {
  /**
   * A guess less likely than this counts only between neighbours that bear it out. Over 80 damaged
   * letters 0.3, 0.5 and 0.7 leave 29, 30 and 28 errors of 71: it hardly matters.
   */
  private static final double LEAST_PROBABILITY = 0.5;

  private final RoleCut cut;
  private final List<LinePiece> pieces;
  private final List<RoleGuess> guesses;

  private RoledPlaces(Sheet sheet, List<LinePiece> pieces, List<RoleGuess> guesses) {
    this.cut = new RoleCut(sheet);
    this.pieces = pieces;
    this.guesses = guesses;
  }

  /** Returns the places whose role is known, in reading order. */
  static List<RoledPlace> of(Sheet sheet, List<LinePiece> pieces, List<RoleGuess> guesses) {
    if (guesses.size() != pieces.size()) {
      throw new IllegalArgumentException(
          guesses.size() + " guesses for " + pieces.size() + " pieces of lines");
    }
    return new RoledPlaces(sheet, pieces, guesses).read();
  }

  private List<RoledPlace> read() {
    List<RoledPlace> places = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Span place = pieces.get(i).place();
      if (!places.isEmpty() && goesOn(places.get(places.size() - 1), i)) {
        places.add(new RoledPlace(place, places.get(places.size() - 1).role()));
      } else if (isLikely(i) || isBetweenItsOwn(i)) {
        add(place, guesses.get(i).roles(), places);
      }
    }
    return places;
  }

  /**
   * Behind a semicolon in a list of names a bullet begins the next one and no item; behind a comma
   * a name goes on.
   */
  private boolean goesOn(RoledPlace before, int index) {
    boolean next = index > 0 && pieces.get(index - 1).place().end() == before.place().end();
    boolean list = before.is(LineRole.RECIPIENT) || before.is(LineRole.COPY);
    boolean open = !isLikely(index) || block(index) == BlockKind.BODY;
    if (!next || !list || !open) {
      return false;
    }
    char end = cut.text().charAt(before.place().end() - 1);
    boolean bulleted = Cells.isBulletSign(cut.text().charAt(pieces.get(index).place().start()));
    return end == ';' && bulleted || end == ',' && !bulleted;
  }

  private boolean isLikely(int index) {
    return guesses.get(index).probability() >= LEAST_PROBABILITY;
  }

  private boolean isBetweenItsOwn(int index) {
    return index > 0
        && index + 1 < pieces.size()
        && isLikely(index - 1)
        && isLikely(index + 1)
        && block(index - 1) == block(index)
        && block(index + 1) == block(index);
  }

  private BlockKind block(int index) {
    return guesses.get(index).roles().get(0).block();
  }

  /**
   * Where it cannot be told where the right column begins, neither is taken; but a name in a copy
   * that has no end before it is the copy's own: {@code Phó Cục trưởng - Bùi Văn An}.
   */
  private void add(Span place, List<LineRole> roles, List<RoledPlace> places) {
    LineRole left = roles.get(0);
    LineRole right = roles.get(roles.size() - 1);
    OptionalInt at =
        left.block() == right.block() ? OptionalInt.empty() : cut.at(place, left, right);
    if (at.isPresent()) {
      places.add(new RoledPlace(EntryCuts.trimmed(cut.text(), place.start(), at.getAsInt()), left));
      places.add(new RoledPlace(new Span(at.getAsInt(), place.end()), right));
    } else if (left.block() == right.block()) {
      places.add(new RoledPlace(place, right));
    } else if (left == LineRole.COPY && right == LineRole.SIGNER) {
      places.add(new RoledPlace(place, left));
    }
  }
}
