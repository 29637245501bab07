// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.ArrayList;
import java.util.List;

/** Lines broken in two, empty lines added and lost. */
final class LineBreaks implements Wear {
  private static final int SHORTEST = 24;

  private final LineRates rates = new LineRates();

  @Override
  public void on(WornText text, Dice dice, double severity) {
    boolean dense = dice.chance(0.15);
    boolean loose = dice.chance(0.35);
    List<WornLine> read = new ArrayList<>();
    for (WornLine line : text.lines()) {
      if (line.isBlank()) {
        if (!dice.chance(dense ? 0.8 : 0.2 * severity)) {
          read.add(line);
        }
      } else {
        read.addAll(broken(line, dice, severity));
        if (dice.chance(loose ? 0.4 : 0.06 * severity)) {
          read.add(WornLine.BLANK);
        }
      }
    }
    text.lines().clear();
    text.lines().addAll(read);
  }

  private List<WornLine> broken(WornLine line, Dice dice, double severity) {
    if (line.pieces().size() > 1 || !dice.chance(rates.broken() * severity)) {
      return List.of(line);
    }
    WornPiece piece = line.pieces().getFirst();
    int at = piece.text().indexOf(' ', piece.text().length() / 2);
    if (piece.text().length() < SHORTEST || at < 0) {
      return List.of(line);
    }
    return List.of(
        new WornLine(List.of(piece.withText(piece.text().substring(0, at)))),
        new WornLine(List.of(piece.withText(piece.text().substring(at + 1)).withLead(""))));
  }
}
