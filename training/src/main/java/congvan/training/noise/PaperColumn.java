// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A column of a page, filled from above. Used by one thread. */
final class PaperColumn {
  /**
   * Where a column stands.
   *
   * @param number how many columns stand to the left of it
   */
  record Place(double left, double width, int number, boolean centred) {}

  private static final Pattern BLANKS = Pattern.compile(" +");

  private final Paper paper;
  private final Place place;
  private final Dice dice;
  private double y;

  PaperColumn(Paper paper, Place place, double top, Dice dice) {
    this.paper = paper;
    this.place = place;
    this.y = top;
    this.dice = dice;
  }

  double y() {
    return y;
  }

  void skip(double points) {
    y += points;
  }

  /** Prints a text, on as many lines as it needs. */
  void print(LineRole role, String text, Font font) {
    for (String line : wrap(text, font)) {
      y += font.getSize2D() * 1.3;
      double white = place.width - paper.width(line, font);
      double x = place.left + (place.centred ? white / 2 : 0);
      paper.print(new PrintedPiece(line, role, place.number, x, y), font, dice);
    }
  }

  private List<String> wrap(String text, Font font) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : BLANKS.splitAsStream(text.strip()).toList()) {
      if (!line.isEmpty() && paper.width(line + " " + word, font) > place.width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
