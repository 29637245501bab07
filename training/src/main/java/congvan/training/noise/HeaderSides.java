// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of the header come as they stand on paper: the lines of agency and nation joined in
 * one, number and day in one; or one column below the other.
 */
final class HeaderSides implements Wear {
  private static final Set<LineRole> ABOVE = EnumSet.of(LineRole.SIGNATURE_LAYER);
  private static final double TOUCHED = 0.95;

  private final Joints joints = Joints.of("header");

  @Override
  public void on(WornText text, Dice dice, double severity) {
    List<WornLine> header = Sides.header(text);
    List<WornPiece> left = Sides.pieces(header, Sides.AGENCY);
    List<WornPiece> right = Sides.pieces(header, Sides.NATION);
    if (left.isEmpty() || right.isEmpty() || !dice.chance(TOUCHED)) {
      return;
    }
    List<WornLine> made = new ArrayList<>(below(List.of(Sides.pieces(header, ABOVE))));
    if (dice.chance(0.08)) {
      made.addAll(below(dice.chance(0.6) ? List.of(left, right) : List.of(right, left)));
    } else {
      made.addAll(beside(left, right, dice));
    }
    made.addAll(numberAndDay(header, dice));
    made.addAll(marks(header));
    header.clear();
    header.addAll(made);
  }

  private static List<WornLine> below(List<List<WornPiece>> columns) {
    return columns.stream()
        .flatMap(List::stream)
        .map(piece -> new WornLine(List.of(piece.withLead(""))))
        .toList();
  }

  private List<WornLine> beside(List<WornPiece> left, List<WornPiece> right, Dice dice) {
    int lower = dice.chance(0.1) ? 1 : 0;
    int shift = left.size() > right.size() ? dice.below(left.size() - right.size() + 1) : lower;
    List<WornLine> rows = new ArrayList<>();
    for (int row = 0; row < Math.max(left.size(), right.size() + shift); row++) {
      List<WornPiece> both =
          new ArrayList<>(row < left.size() ? List.of(left.get(row)) : List.of());
      if (row >= shift && row - shift < right.size()) {
        both.add(right.get(row - shift));
      }
      rows.add(joints.join(both, dice));
    }
    return rows;
  }

  private List<WornLine> numberAndDay(List<WornLine> header, Dice dice) {
    List<WornPiece> number = Sides.pieces(header, EnumSet.of(LineRole.NUMBER));
    List<WornPiece> day = Sides.pieces(header, EnumSet.of(LineRole.PLACE_AND_DATE));
    List<WornPiece> subject = Sides.pieces(header, EnumSet.of(LineRole.SUBJECT));
    List<WornLine> rows = new ArrayList<>();
    rows.add(WornLine.BLANK);
    List<WornPiece> together = new ArrayList<>(number);
    if (dice.chance(0.88)) {
      together.addAll(day);
      rows.add(joints.join(together, dice));
    } else {
      rows.addAll(below(dice.chance(0.5) ? List.of(day, number) : List.of(number, day)));
    }
    rows.addAll(below(List.of(subject)));
    rows.add(WornLine.BLANK);
    return rows;
  }

  private static List<WornLine> marks(List<WornLine> header) {
    return below(List.of(Sides.pieces(header, EnumSet.of(LineRole.MARK, LineRole.STAMP))));
  }
}
