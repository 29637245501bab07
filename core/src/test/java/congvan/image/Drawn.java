// SPDX-License-Identifier: Apache-2.0
package congvan.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** Pages that the tests draw: A4 at 150 dots an inch. */
final class Drawn {

  private static final int WIDTH = 1240;
  private static final int HEIGHT = 1754;

  private Drawn() {}

  static BufferedImage blank() {
    BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.dispose();
    return page;
  }

  /** Lines of writing that fall by so many degrees from left to right. */
  static BufferedImage letter(double degrees) {
    BufferedImage page = blank();
    Graphics2D pen = page.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
    pen.setColor(Color.BLACK);
    for (int y = 200; y < 1500; y += 45) {
      line(pen, 160, y);
    }
    pen.dispose();
    return page;
  }

  /** Letters of stems and feet, so that no font is needed; every fourth one is tall. */
  private static void line(Graphics2D pen, int left, int foot) {
    for (int i = 0; i < 70; i++) {
      int height = i % 4 == 0 ? 22 : 14;
      int x = left + i * 13;
      if (i % 6 != 5) {
        pen.fillRect(x, foot - height, 4, height);
        pen.fillRect(x, foot - 3, 10, 3);
      }
    }
  }

  /** A ring with a bar across it, drawn under what is there as ink is. */
  static void stamp(BufferedImage page, int x, int y, Color ink) {
    BufferedImage layer = blank();
    Graphics2D pen = layer.createGraphics();
    pen.setColor(ink);
    pen.setStroke(new BasicStroke(8));
    pen.drawOval(x - 120, y - 120, 240, 240);
    pen.fillRect(x - 90, y - 20, 180, 40);
    pen.dispose();
    for (int row = 0; row < HEIGHT; row++) {
      for (int column = 0; column < WIDTH; column++) {
        page.setRGB(column, row, under(page.getRGB(column, row), layer.getRGB(column, row)));
      }
    }
  }

  /** Darkens the page from its middle to the left edge, where so much of the light is left. */
  static void shade(BufferedImage page, double least) {
    for (int x = 0; x < WIDTH / 2; x++) {
      int light = (int) (255 * (least + (1 - least) * x * 2 / WIDTH));
      for (int y = 0; y < HEIGHT; y++) {
        page.setRGB(x, y, under(page.getRGB(x, y), light << 16 | light << 8 | light));
      }
    }
  }

  /** Gives black this colour. */
  static void tint(BufferedImage page, Color ink) {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        page.setRGB(x, y, page.getRGB(x, y) | ink.getRGB());
      }
    }
  }

  private static int under(int writing, int ink) {
    int mixed = 0xFF;
    for (int shift = 16; shift >= 0; shift -= 8) {
      mixed = mixed << 8 | (writing >> shift & 0xFF) * (ink >> shift & 0xFF) / 255;
    }
    return mixed;
  }

  /** How many pixels are dark, in their green if they have colours. */
  static int dark(BufferedImage page) {
    Raster raster = page.getRaster();
    int band = raster.getNumBands() / 2;
    int count = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        count += raster.getSample(x, y, band) < Grey.DARK ? 1 : 0;
      }
    }
    return count;
  }
}
