// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.ArrayList;
import java.util.List;

/** What recognition puts between two columns that it reads as one line. */
final class Joints {
  private final Weighted joints;

  private Joints(Weighted joints) {
    this.joints = joints;
  }

  /** Those between columns of a header, or of a closing. */
  static Joints of(String part) {
    return new Joints(Weighted.of("joints", part));
  }

  /** The pieces as one line. */
  WornLine join(List<WornPiece> pieces, Dice dice) {
    List<WornPiece> joined = new ArrayList<>();
    for (WornPiece piece : pieces) {
      joined.add(piece.withLead(joined.isEmpty() ? "" : joints.draw(dice)));
    }
    return new WornLine(joined);
  }
}
