// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Nơi nhận and signature come side by side, line by line joined, wherever the one stood beside the
 * other; or one below the other in either order.
 */
final class ClosingSides implements Wear {
  private static final Set<LineRole> SIGNATURE =
      EnumSet.of(LineRole.AUTHORITY, LineRole.POSITION, LineRole.SIGNATURE_LAYER);

  private final Joints joints = Joints.of("closing");

  @Override
  public void on(WornText text, Dice dice, double severity) {
    List<WornLine> closing = Sides.closing(text);
    List<WornPiece> copies = Sides.pieces(closing, Sides.COPIES);
    List<WornPiece> signature = Sides.pieces(closing, SIGNATURE);
    List<WornPiece> name = Sides.pieces(closing, EnumSet.of(LineRole.SIGNER));
    if (copies.isEmpty() || dice.chance(0.1)) {
      return;
    }
    List<WornLine> made = new ArrayList<>();
    List<WornPiece> stamps = Sides.pieces(closing, EnumSet.of(LineRole.STAMP));
    List<WornPiece> right = spaced(signature, name, dice);
    if (dice.chance(0.78)) {
      made.addAll(beside(copies, right, dice));
    } else {
      boolean signedFirst = dice.chance(0.4);
      made.addAll(column(signedFirst ? right : copies));
      made.add(WornLine.BLANK);
      made.addAll(column(signedFirst ? copies : right));
    }
    made.addAll(column(stamps));
    closing.clear();
    closing.add(WornLine.BLANK);
    closing.addAll(made);
  }

  /** Signature and name with the white between them that a person signs in. */
  private static List<WornPiece> spaced(
      List<WornPiece> signature, List<WornPiece> name, Dice dice) {
    List<WornPiece> right = new ArrayList<>(signature);
    for (int white = dice.between(1, 5); white > 0; white--) {
      right.add(WornPiece.of(LineRole.NOISE, ""));
    }
    right.addAll(name);
    return right;
  }

  private List<WornLine> beside(List<WornPiece> left, List<WornPiece> right, Dice dice) {
    int shift = dice.chance(0.25) ? 1 : 0;
    int higher = dice.chance(0.12) ? dice.between(1, 2) : 0;
    List<WornLine> rows = new ArrayList<>();
    for (int row = -higher; row < Math.max(left.size(), right.size() + shift - higher); row++) {
      List<WornPiece> both = new ArrayList<>();
      add(left, row, both);
      add(right, row - shift + higher, both);
      rows.add(joints.join(both, dice));
    }
    return rows;
  }

  private static void add(List<WornPiece> column, int row, List<WornPiece> both) {
    if (row >= 0 && row < column.size() && !column.get(row).text().isEmpty()) {
      both.add(column.get(row));
    }
  }

  private static List<WornLine> column(List<WornPiece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                piece.text().isEmpty() ? WornLine.BLANK : new WornLine(List.of(piece.withLead(""))))
        .toList();
  }
}
