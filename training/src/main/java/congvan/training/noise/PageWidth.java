// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.ArrayList;
import java.util.List;

/** The lines of a page are as wide as the page: paragraphs come broken at blanks. */
final class PageWidth implements Wear {
  private static final int NARROWEST = 66;
  private static final int WIDEST = 94;

  @Override
  public void on(WornText text, Dice dice, double severity) {
    int width = dice.between(NARROWEST, WIDEST);
    List<WornLine> wrapped = new ArrayList<>();
    text.lines().forEach(line -> wrapped.addAll(wrap(line, width)));
    text.lines().clear();
    text.lines().addAll(wrapped);
  }

  private static List<WornLine> wrap(WornLine line, int width) {
    if (line.pieces().size() != 1) {
      return List.of(line);
    }
    List<WornLine> rows = new ArrayList<>();
    WornPiece left = line.pieces().getFirst();
    int at = left.text().lastIndexOf(' ', width);
    while (left.text().length() > width && at > 0) {
      rows.add(new WornLine(List.of(left.withText(left.text().substring(0, at)))));
      left = left.withText(left.text().substring(at + 1)).withLead("");
      at = left.text().lastIndexOf(' ', width);
    }
    rows.add(new WornLine(List.of(left)));
    return rows;
  }
}
