// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.util.List;

/** Draws what a pen leaves on paper: figures, initials and signatures. */
final class Strokes {
  /** A figure each: the points that the pen goes through, tens across, ones down. */
  private static final List<List<Integer>> FIGURES =
      List.of(
          List.of(50, 10, 5, 39, 79, 96, 50),
          List.of(22, 50, 59),
          List.of(12, 40, 72, 45, 19, 89),
          List.of(10, 60, 44, 75, 58, 9),
          List.of(50, 6, 96, 62, 69),
          List.of(80, 20, 15, 65, 78, 9),
          List.of(70, 14, 28, 79, 86, 25),
          List.of(0, 90, 54, 29),
          List.of(64, 21, 60, 81, 48, 9, 59, 96, 64),
          List.of(84, 40, 13, 55, 82, 79, 29));

  private final Paper paper;
  private final Dice dice;

  Strokes(Paper paper, Dice dice) {
    this.paper = paper;
    this.dice = dice;
  }

  /** A figure of any value, as high as capitals. */
  void figure(double x, double baseline, double size) {
    Path2D path = new Path2D.Double();
    double slant = dice.level() * 0.4;
    for (int point : dice.of(FIGURES)) {
      double down = point % 10 / 9.0;
      int tens = point / 10;
      double across = tens / 9.0 + slant * (1 - down);
      add(path, x + (across * 0.6 + jitter()) * size, baseline + (down - 1 + jitter()) * size);
    }
    draw(path, 0.8 + dice.level());
  }

  /** A scribble within a box. */
  void scribble(double x, double y, double width, double height) {
    Path2D path = new Path2D.Double();
    for (int turn = dice.between(4, 12); turn > 0; turn--) {
      add(path, x + dice.level() * width, y + dice.level() * height);
    }
    draw(path, 0.6 + dice.level() * 1.6);
  }

  private double jitter() {
    return (dice.level() - 0.5) * 0.25;
  }

  private static void add(Path2D path, double x, double y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      double middle = (path.getCurrentPoint().getX() + x) / 2;
      path.quadTo(middle, path.getCurrentPoint().getY(), x, y);
    }
  }

  private void draw(Path2D path, double width) {
    paper.pen().setStroke(new BasicStroke((float) width, 1, 1));
    paper.pen().draw(path);
  }
}
