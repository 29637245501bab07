// SPDX-License-Identifier: Apache-2.0
package congvan.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** A picture in levels of grey, 0 black to 255 white, row after row. Its pixels may be written. */
final class Grey {

  static final int WHITE = 255;

  /** What is darker is taken for writing. */
  static final int DARK = 128;

  private final int width;
  private final int height;
  private final byte[] pixels;

  private Grey(int width, int height, byte[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  static Grey white(int width, int height) {
    byte[] pixels = new byte[Math.multiplyExact(width, height)];
    Arrays.fill(pixels, (byte) WHITE);
    return new Grey(width, height, pixels);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  /** The pixel at y * width + x. */
  int at(int index) {
    return pixels[index] & 0xFF;
  }

  /** How much of the picture is dark, 0 to 1. */
  double darkShare() {
    int count = 0;
    for (byte pixel : pixels) {
      count += (pixel & 0xFF) < DARK ? 1 : 0;
    }
    return count / (double) pixels.length;
  }

  void put(int x, int y, int level) {
    pixels[y * width + x] = (byte) level;
  }

  void put(int index, int level) {
    pixels[index] = (byte) level;
  }

  /** The picture as the JDK knows it; the pixels are copied. */
  BufferedImage toImage() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] target = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    System.arraycopy(pixels, 0, target, 0, pixels.length);
    return image;
  }
}
