// SPDX-License-Identifier: Apache-2.0
package congvan.image;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** Turns a picture about its middle; it keeps its size, and what comes in from outside is white. */
final class Turn {

  private Turn() {}

  /** The picture turned against the clock, so that lines that fell by {@code degrees} are level. */
  static Grey against(Grey page, double degrees) {
    Grey turned = Grey.white(page.width(), page.height());
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    for (int y = 0; y < page.height(); y++) {
      Point2D left = back(page.width(), page.height(), degrees).transform(at(0, y), null);
      for (int x = 0; x < page.width(); x++) {
        turned.put(x, y, level(page, left.getX() + x * cos, left.getY() + x * sin));
      }
    }
    return turned;
  }

  /** Leads from the turned picture back to the one before. */
  static AffineTransform back(int width, int height, double degrees) {
    double radians = Math.toRadians(degrees);
    return AffineTransform.getRotateInstance(radians, (width - 1) / 2.0, (height - 1) / 2.0);
  }

  private static Point2D at(int x, int y) {
    return new Point2D.Double(x, y);
  }

  private static int level(Grey page, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    if (left < 0 || top < 0 || left + 1 >= page.width() || top + 1 >= page.height()) {
      return Grey.WHITE;
    }
    int right = (int) ((x - left) * 256);
    int low = (int) ((y - top) * 256);
    int upper = page.at(left, top) * (256 - right) + page.at(left + 1, top) * right;
    int lower = page.at(left, top + 1) * (256 - right) + page.at(left + 1, top + 1) * right;
    return upper * (256 - low) + lower * low >> 16;
  }
}
