// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.List;

/**
 * What recognition makes of dirt, rules, stamps and strokes of the pen: lines of their own in the
 * header and the closing, or beside another; and fragments at the ends of lines.
 */
final class Junk implements Wear {
  private final Joints joints = Joints.of("closing");
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
      WornPiece junk = WornPiece.of(LineRole.NOISE, lines.draw(dice));
      if (at < part.size() && part.get(at).pieces().size() == 1 && dice.chance(0.3)) {
        part.set(at, joints.join(List.of(part.get(at).pieces().getFirst(), junk), dice));
      } else {
        part.add(at, new WornLine(List.of(junk)));
        if (dice.chance(0.4)) {
          part.add(at, WornLine.BLANK);
        }
      }
    }
  }
}
