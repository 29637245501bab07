// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** A page that is being printed, measured in points. Used by one thread. */
final class Paper {
  static final double WIDTH = 595;
  private static final double HEIGHT = 1100;
  private static final double POINTS = 72;

  private final BufferedImage image;
  private final Graphics2D pen;
  private final List<PrintedPiece> pieces = new ArrayList<>();
  private final double scale;
  private double lowest;

  Paper(int dpi) {
    scale = dpi / POINTS;
    image =
        new BufferedImage(
            (int) (WIDTH * scale), (int) (HEIGHT * scale), BufferedImage.TYPE_BYTE_GRAY);
    pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setColor(Color.BLACK);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    pen.scale(scale, scale);
  }

  Graphics2D pen() {
    return pen;
  }

  List<PrintedPiece> pieces() {
    return List.copyOf(pieces);
  }

  double width(String text, Font font) {
    return font.getStringBounds(text, pen.getFontRenderContext()).getWidth();
  }

  /** Prints a line, with figures by hand where it has some. */
  void print(PrintedPiece piece, Font font, Dice dice) {
    pieces.add(piece);
    pen.setFont(font);
    Strokes strokes = new Strokes(this, dice);
    double x = piece.x();
    double figure = font.getSize2D() * (0.5 + 0.3 * dice.level());
    for (int at = 0; at < piece.text().length(); at++) {
      String letter = piece.text().substring(at, at + 1);
      if (letter.charAt(0) == Handwritten.STROKES) {
        strokes.figure(x, piece.y() + 3 * (dice.level() - 0.5), figure * 1.4);
        x += figure;
      } else {
        pen.drawString(letter, (float) x, (float) piece.y());
        x += width(letter, font);
      }
    }
    lowest = Math.max(lowest, piece.y());
  }

  /** The pieces of a role. */
  List<PrintedPiece> pieces(LineRole role) {
    return pieces.stream().filter(piece -> piece.role() == role).toList();
  }

  /** The page down to its last line and a margin. */
  BufferedImage image() {
    int height = Math.min(image.getHeight(), (int) ((lowest + POINTS / 2) * scale));
    return image.getSubimage(0, 0, image.getWidth(), height);
  }
}
