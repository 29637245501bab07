// SPDX-License-Identifier: Apache-2.0
package congvan.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

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

  /** Lines of text that fall by so many degrees from left to right. */
  static BufferedImage letter(double degrees) {
    BufferedImage page = blank();
    Graphics2D pen = page.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 28));
    for (int y = 200; y < 1500; y += 45) {
      pen.drawString("Kính gửi các sở, ban, ngành và ủy ban nhân dân các xã", 160, y);
    }
    pen.dispose();
    return page;
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

  private static int under(int writing, int ink) {
    int mixed = 0xFF;
    for (int shift = 16; shift >= 0; shift -= 8) {
      mixed = mixed << 8 | (writing >> shift & 0xFF) * (ink >> shift & 0xFF) / 255;
    }
    return mixed;
  }

  /** How many pixels are dark. */
  static int dark(BufferedImage page) {
    int count = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        count += (page.getRGB(x, y) >> 8 & 0xFF) < Grey.DARK ? 1 : 0;
      }
    }
    return count;
  }
}
