// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.EnumSet;
import java.util.List;

/** What the seal across the signature says: the name of who issued the letter, or a part of it. */
final class Seals implements Wear {
  private final Joints joints = Joints.of("closing");

  @Override
  public void on(WornText text, Dice dice, double severity) {
    List<WornLine> closing = Sides.closing(text);
    List<WornPiece> issuer =
        Sides.pieces(Sides.header(text), EnumSet.of(LineRole.ISSUER, LineRole.PARENT_AGENCY));
    if (closing.isEmpty() || issuer.isEmpty() || !dice.chance(0.05 + 0.15 * severity)) {
      return;
    }
    String name = dice.of(issuer).text();
    String seen = name.substring(dice.chance(0.5) ? 0 : dice.below(name.length() / 2 + 1));
    WornPiece seal = WornPiece.of(LineRole.STAMP, seen.strip());
    int at = dice.below(closing.size());
    if (closing.get(at).pieces().size() == 1 && dice.chance(0.5)) {
      closing.set(at, joints.join(List.of(closing.get(at).pieces().getFirst(), seal), dice));
    } else {
      closing.add(at, new WornLine(List.of(seal)));
    }
  }
}
