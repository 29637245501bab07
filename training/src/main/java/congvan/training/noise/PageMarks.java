// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What else is on the paper: rules, the stamps of who sent and who received it, and a pen. */
final class PageMarks {
  private static final double STAMP = 52;

  private final Paper paper;
  private final Graphics2D pen;
  private final Dice dice;
  private final Strokes strokes;

  PageMarks(Paper paper, Dice dice) {
    this.paper = paper;
    this.pen = paper.pen();
    this.dice = dice;
    this.strokes = new Strokes(paper, dice);
  }

  /**
   * Draws them all, each on some pages only.
   *
   * @param signature where the signature stands, in points from above
   */
  void draw(double signature) {
    rule(LineRole.MOTTO, 90);
    rule(LineRole.ISSUER, 45);
    if (dice.chance(0.7)) {
      pen.setColor(grey(40, 150));
      strokes.scribble(370 + 60 * dice.level(), signature, 110, 55);
    }
    if (dice.chance(0.7)) {
      round(330 + 60 * dice.level(), signature + 25 * dice.level());
    }
    if (dice.chance(0.35)) {
      arrival();
    }
    initials();
    pen.setColor(Color.BLACK);
  }

  private Color grey(int least, int most) {
    int level = dice.between(least, most);
    return new Color(level, level, level);
  }

  private void rule(LineRole role, double width) {
    List<PrintedPiece> above = paper.pieces(role);
    if (!above.isEmpty() && dice.chance(0.8)) {
      PrintedPiece last = above.getLast();
      pen.setStroke(new BasicStroke(0.7f));
      double x = last.x() + 40;
      pen.draw(new Line2D.Double(x, last.y() + 4, x + width, last.y() + 4));
    }
  }

  /** The stamp of who sent it, in red, across signature and position. */
  private void round(double x, double y) {
    pen.setColor(grey(70, 170));
    for (double radius : new double[] {STAMP, STAMP - 3, STAMP - 18}) {
      pen.setStroke(new BasicStroke(radius == STAMP ? 2 : 0.8f));
      pen.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
    AffineTransform upright = pen.getTransform();
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 9));
    pen.rotate(Math.PI / 2 + dice.level(), x, y);
    for (int letter = 0; letter < 26; letter++) {
      pen.rotate(Math.PI / 15, x, y);
      pen.drawString(
          dice.of("A", "Ủ", "N", "T", "H", "Ộ", "I", "C", "★"),
          (float) x,
          (float) (y - STAMP + 13));
    }
    pen.setTransform(upright);
  }

  /** Dấu đến: a box with number and day of arrival by hand. */
  private void arrival() {
    AffineTransform upright = pen.getTransform();
    double x = 45 + 300 * dice.level();
    double y = 95 + 60 * dice.level();
    pen.setColor(grey(60, 150));
    pen.rotate((dice.level() - 0.5) * 0.12, x, y);
    pen.setStroke(new BasicStroke(1.2f));
    pen.draw(new Rectangle2D.Double(x, y, 120, 58));
    PaperColumn box =
        new PaperColumn(paper, new PaperColumn.Place(x + 5, 115, 3, false), y - 3, dice);
    Font font = new Font(Font.SANS_SERIF, Font.BOLD, 9);
    String figure = String.valueOf(Handwritten.STROKES);
    box.print(LineRole.STAMP, "CÔNG VĂN ĐẾN", font);
    box.print(LineRole.STAMP, "Số: " + figure.repeat(3), font);
    box.print(LineRole.STAMP, "Ngày: " + figure.repeat(2) + "/" + figure, font);
    box.print(LineRole.STAMP, "Chuyển: " + figure.repeat(5), font);
    pen.setTransform(upright);
  }

  /** Who drafted and who checked it sign small, behind the last words and beside Nơi nhận. */
  private void initials() {
    pen.setColor(grey(30, 140));
    for (LineRole role : List.of(LineRole.BODY, LineRole.ARCHIVE, LineRole.COPY)) {
      List<PrintedPiece> pieces = paper.pieces(role);
      if (!pieces.isEmpty() && dice.chance(0.5)) {
        PrintedPiece last = pieces.getLast();
        double x = last.x() + 6 * last.text().length() + 10 * dice.level();
        strokes.scribble(x, last.y() - 14, 12 + 25 * dice.level(), 18);
      }
    }
  }
}
