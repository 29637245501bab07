// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.image.CleanPage;
import congvan.page.Page;
import congvan.page.Word;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * The image of a page as it goes to recognition.
 *
 * @param pixels the page, upright
 * @param dpi its resolution
 */
record OcrImage(BufferedImage pixels, double dpi) {
  /** What Tesseract was trained for. */
  static final int BEST_DPI = 300;

  private static final double LOWEST_DPI = 240;
  private static final double HIGHEST_DPI = 420;
  private static final double POINTS_PER_INCH = 72;

  OcrImage {
    if (!(dpi > 0)) {
      throw new IllegalArgumentException("not a resolution: " + dpi);
    }
  }

  double points(double length) {
    return length * POINTS_PER_INCH / dpi;
  }

  /** A page as large as this with these words on it, and the borders of its tables. */
  Page page(List<Word> words) {
    double width = points(pixels.getWidth());
    double height = points(pixels.getHeight());
    return new Page(width, height, words, OcrRules.of(this));
  }

  /** On white paper, at a resolution that can be read well. */
  OcrImage prepared() {
    boolean good = dpi >= LOWEST_DPI && dpi <= HIGHEST_DPI;
    double scale = good ? 1 : BEST_DPI / dpi;
    return good && pixels.getTransparency() == Transparency.OPAQUE
        ? this
        : new OcrImage(drawn(scale), dpi * scale);
  }

  /** Without stamps, its lines level. */
  OcrImage cleaned() {
    return new OcrImage(CleanPage.of(pixels, dpi).image(), dpi);
  }

  /** Grey stays grey: Java lightens it on its way to colours. */
  private BufferedImage drawn(double scale) {
    int width = Math.max(1, (int) Math.round(pixels.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(pixels.getHeight() * scale));
    boolean gray = pixels.getType() == BufferedImage.TYPE_BYTE_GRAY;
    int type = gray ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
    BufferedImage drawn = new BufferedImage(width, height, type);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(pixels, 0, 0, width, height, Color.WHITE, null);
    graphics.dispose();
    return drawn;
  }
}
