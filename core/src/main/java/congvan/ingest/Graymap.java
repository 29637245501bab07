// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes an image as a portable graymap (PGM), which is much faster than as PNG. */
final class Graymap {
  private Graymap() {}

  static void write(BufferedImage image, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      String head = "P5\n" + image.getWidth() + " " + image.getHeight() + "\n255\n";
      out.write(head.getBytes(US_ASCII));
      for (int y = 0; y < image.getHeight(); y++) {
        out.write(grayOf(image, y));
      }
    }
  }

  /** Levels of grey are taken as they are: Java would lighten them on their way through RGB. */
  private static byte[] grayOf(BufferedImage image, int y) {
    byte[] gray = new byte[image.getWidth()];
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      image.getRaster().getDataElements(0, y, gray.length, 1, gray);
      return gray;
    }
    int[] row = image.getRGB(0, y, gray.length, 1, null, 0, gray.length);
    for (int x = 0; x < gray.length; x++) {
      gray[x] = luminance(row[x]);
    }
    return gray;
  }

  /** As the eye weighs red, green and blue. */
  private static byte luminance(int rgb) {
    int red = (rgb >> 16) & 0xFF;
    int green = (rgb >> 8) & 0xFF;
    int blue = rgb & 0xFF;
    return (byte) ((77 * red + 150 * green + 29 * blue) >> 8);
  }
}
