// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.layout.LineRole;
import java.util.List;

/**
 * What recognition makes of dirt, rules, stamps and strokes of the pen: lines of their own in the
 * header and the closing, and fragments at the ends of lines.
 */
final class Junk implements Wear {
  private final Weighted lines = Weighted.of("junk", "line");
  private final Weighted heads = Weighted.of("junk", "head");
  private final Weighted tails = Weighted.of("junk", "tail");

  @Override
  public void on(WornText text, Dice dice, double severity) {
    text.changeEach(piece -> fragments(piece, dice, severity));
    List<WornLine> header = Sides.header(text);
    if (!header.isEmpty() && dice.chance(0.15 * severity)) {
      header.set(0, headed(header.getFirst(), dice));
    }
    scatter(Sides.header(text), dice, severity);
    scatter(Sides.closing(text), dice, severity);
  }

  /** The line with what a stamp across its beginning left. */
  private WornLine headed(WornLine line, Dice dice) {
    String junk = heads.draw(dice);
    return line.isBlank()
        ? line
        : line.map(piece -> piece.lead().isEmpty() ? piece.withText(junk + piece.text()) : piece);
  }

  private WornPiece fragments(WornPiece piece, Dice dice, double severity) {
    if (piece.text().isBlank()) {
      return piece;
    }
    WornPiece headed =
        dice.chance(0.03 * severity) ? piece.withText(heads.draw(dice) + piece.text()) : piece;
    return dice.chance(0.1 * severity) ? headed.withText(headed.text() + tails.draw(dice)) : headed;
  }

  private void scatter(List<WornLine> part, Dice dice, double severity) {
    while (dice.chance(0.7 * severity)) {
      int at = dice.below(part.size() + 1);
      part.add(at, WornLine.of(LineRole.NOISE, lines.draw(dice)));
      if (dice.chance(0.4)) {
        part.add(at, WornLine.BLANK);
      }
    }
  }
}
