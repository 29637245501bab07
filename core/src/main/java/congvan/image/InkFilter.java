// SPDX-License-Identifier: Apache-2.0
package congvan.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.function.IntUnaryOperator;

/**
 * Makes a page grey and leaves out what is coloured: the red stamp (con dấu) over name and rank of
 * the signer, and the blue of a pen. Black letters under a stamp stay, since they are dark in every
 * colour. Pages without colour are only copied, and a letter that is printed in colour stays whole.
 */
final class InkFilter {

  private static final int STRIP = 64;

  /** Up to this difference of the channels a pixel is grey: what JPEG makes of black and white. */
  private static final int GREY_UP_TO = 40;

  private static final int COLOURED_FROM = 90;

  /** With its brightest channel below this a pixel is black writing, whatever colour lies over. */
  private static final int BLACK_UP_TO = 80;

  private static final int BRIGHT_FROM = 130;

  /** A stamp and a signature darken less of a page than this, a letter darkens more. */
  private static final double LETTER = 0.01;

  /** If less than this share of a letter is left, its text was in colour. */
  private static final double LEAST_LEFT = 0.25;

  private InkFilter() {}

  static Grey withoutColour(BufferedImage page) {
    ColorModel model = page.getColorModel();
    boolean oneBand = page.getRaster().getNumBands() == 1 && !(model instanceof IndexColorModel);
    return oneBand && model.getNumColorComponents() == 1 ? copied(page) : filtered(page);
  }

  private static Grey filtered(BufferedImage page) {
    Grey grey = drawn(page, InkFilter::luma);
    Grey filtered = drawn(page, InkFilter::withoutInk);
    double writing = grey.darkShare();
    boolean coloured = writing > LETTER && filtered.darkShare() < LEAST_LEFT * writing;
    return coloured ? grey : filtered;
  }

  /** Drawing would brighten grey: Java takes its levels for linear ones. */
  private static Grey copied(BufferedImage page) {
    Grey grey = Grey.white(page.getWidth(), page.getHeight());
    Raster raster = page.getRaster();
    long most = (1L << page.getColorModel().getComponentSize(0)) - 1;
    int[] row = new int[page.getWidth()];
    for (int y = 0; y < page.getHeight(); y++) {
      raster.getSamples(0, y, row.length, 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        grey.put(x, y, (int) (row[x] * (long) Grey.WHITE / most));
      }
    }
    return grey;
  }

  private static Grey drawn(BufferedImage page, IntUnaryOperator level) {
    Grey grey = Grey.white(page.getWidth(), page.getHeight());
    int[] row = new int[page.getWidth()];
    BufferedImage strip = new BufferedImage(page.getWidth(), STRIP, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = strip.createGraphics();
    for (int top = 0; top < page.getHeight(); top += STRIP) {
      pen.drawImage(page, 0, -top, Color.WHITE, null);
      for (int y = top; y < Math.min(top + STRIP, page.getHeight()); y++) {
        strip.getRaster().getDataElements(0, y - top, row.length, 1, row);
        for (int x = 0; x < row.length; x++) {
          grey.put(x, y, level.applyAsInt(row[x]));
        }
      }
    }
    pen.dispose();
    return grey;
  }

  private static int withoutInk(int rgb) {
    int red = rgb >> 16 & 0xFF;
    int green = rgb >> 8 & 0xFF;
    int blue = rgb & 0xFF;
    int brightest = Math.max(red, Math.max(green, blue));
    int colour = brightest - Math.min(red, Math.min(green, blue));
    int share =
        ramp(colour, GREY_UP_TO, COLOURED_FROM) * ramp(brightest, BLACK_UP_TO, BRIGHT_FROM) >> 8;
    int luma = luma(rgb);
    return luma + ((Grey.WHITE - luma) * share >> 8);
  }

  private static int luma(int rgb) {
    return 77 * (rgb >> 16 & 0xFF) + 150 * (rgb >> 8 & 0xFF) + 29 * (rgb & 0xFF) >> 8;
  }

  /** From 0 at {@code low} to 256 at {@code high}. */
  private static int ramp(int value, int low, int high) {
    return Math.clamp((value - low) * 256L / (high - low), 0, 256);
  }
}
