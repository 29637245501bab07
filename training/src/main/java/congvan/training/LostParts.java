// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.layout.LineRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Lines, or all lines of a part, that recognition did not see: under a stamp, or cut away. */
final class LostParts implements Wear {
  /** How likely the lines of a role are lost, in a letter that is ruined. */
  private record Loss(LineRole role, double rate) {}

  private static final List<Loss> LOSSES =
      List.of(
          new Loss(LineRole.PARENT_AGENCY, 0.1),
          new Loss(LineRole.ISSUER, 0.06),
          new Loss(LineRole.NATIONAL_TITLE, 0.08),
          new Loss(LineRole.MOTTO, 0.08),
          new Loss(LineRole.NUMBER, 0.08),
          new Loss(LineRole.PLACE_AND_DATE, 0.08),
          new Loss(LineRole.COPIES_LABEL, 0.1),
          new Loss(LineRole.RECIPIENTS_LABEL, 0.25),
          new Loss(LineRole.SIGNER, 0.5));

  @Override
  public void on(WornText text, Dice dice, double severity) {
    LOSSES.stream()
        .filter(loss -> dice.chance(loss.rate * severity))
        .forEach(loss -> lose(text, loss.role));
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
