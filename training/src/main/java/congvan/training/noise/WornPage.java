// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.WritableRaster;
import java.util.Arrays;

/** A page as a bad scanner sees it: askew, blurred, faint, with dirt, in black and white alone. */
final class WornPage {
  private static final int WHITE = 255;

  private final Dice dice;
  private final double severity;

  private WornPage(Dice dice, double severity) {
    this.dice = dice;
    this.severity = severity;
  }

  /**
   * Scans a page.
   *
   * @param severity from 0, a good scan, to 1
   */
  static BufferedImage of(BufferedImage page, Dice dice, double severity) {
    WornPage scan = new WornPage(dice, severity);
    BufferedImage turned = scan.turn(page);
    BufferedImage blurred = scan.blur(turned);
    scan.dirty(blurred.getRaster());
    return blurred;
  }

  private BufferedImage turn(BufferedImage page) {
    BufferedImage turned =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = turned.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    double degrees = (dice.level() - 0.5) * 3 * severity;
    pen.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
    pen.drawImage(page, 0, 0, null);
    pen.dispose();
    return turned;
  }

  private BufferedImage blur(BufferedImage page) {
    float edge = (float) (dice.level() * severity * 0.13);
    float corner = edge / 2;
    float middle = 1 - 4 * edge - 4 * corner;
    float[] weights = {corner, edge, corner, edge, middle, edge, corner, edge, corner};
    return new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null)
        .filter(page, null);
  }

  private void dirty(WritableRaster raster) {
    double ink = 1 - 0.6 * severity * dice.level();
    double grain = 70 * severity * dice.level();
    double speckle = 0.004 * severity * dice.level();
    boolean inTwo = dice.chance(0.6);
    double threshold = WHITE - WHITE * ink * (0.25 + 0.45 * dice.level());
    int[] row = new int[raster.getWidth()];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(0, y, row.length, 1, row);
      for (int x = 0; x < row.length; x++) {
        double level = WHITE - (WHITE - row[x]) * ink + (dice.level() - 0.5) * grain;
        int seen = (int) Math.clamp(level, 0, WHITE);
        row[x] = !inTwo ? seen : seen < threshold ? 0 : WHITE;
        row[x] = dice.chance(speckle) ? dice.below(2) * WHITE : row[x];
      }
      raster.setPixels(0, y, row.length, 1, Arrays.copyOf(row, row.length));
    }
  }
}
