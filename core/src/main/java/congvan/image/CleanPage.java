// SPDX-License-Identifier: Apache-2.0
package congvan.image;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;

/**
 * A scanned page made ready for optical character recognition (nhận dạng ký tự quang học): grey, of
 * the size of the page, without red stamps, coloured ink and black edges, on white paper, its lines
 * level. To sharpen it was tried and cost names under signatures.
 *
 * @param image levels of grey, one byte a pixel
 * @param rotation degrees by which the page was turned against the clock about its middle, between
 *     -5 and 5; 0 where it was left as it is
 */
public record CleanPage(BufferedImage image, double rotation) {

  /**
   * Slopes below this are not worth the blur of turning; half of it is the error of the measure.
   */
  private static final double HARMLESS = 0.1;

  /** Checks the values. */
  public CleanPage {
    if (Math.abs(rotation) > Skew.LIMIT) {
      throw new IllegalArgumentException("not a slight turn: " + rotation);
    }
  }

  /**
   * Cleans a page of any size and kind of image; the page itself is left alone.
   *
   * @param dpi pixels an inch, as 300; what is unlikely is taken for the nearest likely value
   */
  public static CleanPage of(BufferedImage page, double dpi) {
    Grey grey = Whitener.whitened(InkFilter.withoutColour(page));
    Edges.clean(grey, dpi);
    double slope = Skew.of(grey, dpi);
    double rotation = Math.abs(slope) < HARMLESS ? 0 : slope;
    Grey level = rotation == 0 ? grey : Turn.against(grey, rotation);
    return new CleanPage(level.toImage(), rotation);
  }

  /** The place on the page as it was scanned, of a place on the clean one, both in pixels. */
  public Point2D original(double x, double y) {
    return Turn.back(image.getWidth(), image.getHeight(), rotation)
        .transform(new Point2D.Double(x, y), null);
  }
}
