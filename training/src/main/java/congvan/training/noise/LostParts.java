// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Lines, or all lines of a part, that recognition did not see: under a stamp, or cut away. */
final class LostParts implements Wear {
  private static final List<LineRole> PARTS =
      List.of(
          LineRole.PARENT_AGENCY,
          LineRole.ISSUER,
          LineRole.NATIONAL_TITLE,
          LineRole.MOTTO,
          LineRole.NUMBER,
          LineRole.PLACE_AND_DATE,
          LineRole.RECIPIENTS_LABEL,
          LineRole.COPIES_LABEL,
          LineRole.AUTHORITY,
          LineRole.POSITION,
          LineRole.SIGNER);

  /** A page of which more is lost is no letter any more. */
  private static final double MOST = 0.3;

  /** Lines lost in a ruined letter, for each that is lost on the pages that were counted. */
  private static final double RUINED = 1;

  private final LineRates rates = new LineRates();

  @Override
  public void on(WornText text, Dice dice, double severity) {
    PARTS.stream()
        .filter(role -> dice.chance(Math.min(MOST, rates.lost(role) * RUINED) * severity))
        .forEach(role -> lose(text, role));
    if (dice.chance(0.4 * severity)) {
      Sides.SIGNED.forEach(role -> lose(text, role));
    }
    if (dice.chance(0.06 * severity)) {
      cut(text, dice);
    }
  }

  private static void lose(WornText text, LineRole role) {
    text.lines().replaceAll(line -> line.hasAny(EnumSet.of(role)) ? without(line, role) : line);
  }

  private static WornLine without(WornLine line, LineRole role) {
    List<WornPiece> kept = new ArrayList<>();
    for (WornPiece piece : line.pieces()) {
      if (!piece.is(role)) {
        kept.add(kept.isEmpty() ? piece.withLead("") : piece);
      }
    }
    return new WornLine(kept);
  }

  /** The page ends before the letter does. */
  private static void cut(WornText text, Dice dice) {
    List<WornLine> closing = Sides.closing(text);
    if (!closing.isEmpty()) {
      closing.subList(dice.below(closing.size()), closing.size()).clear();
    }
  }
}
