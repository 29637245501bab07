// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import congvan.page.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OcrRulesTest {
  private static final double DPI = 300;

  @Test
  void levelAndUprightLinesAreFound() {
    List<Box> rules =
        rules(
            ink -> {
              ink.drawLine(300, 600, 1200, 600);
              ink.drawLine(300, 600, 300, 900);
            });
    assertThat(rules).hasSize(2);
    assertThat(rules.get(0).left()).isCloseTo(72, within(1.0));
    assertThat(rules.get(0).right()).isCloseTo(288, within(1.0));
    assertThat(rules.get(1).bottom()).isCloseTo(216, within(1.0));
  }

  @Test
  void aLineThatLiesALittleAskewIsOne() {
    assertThat(rules(ink -> ink.drawLine(300, 600, 1500, 603))).hasSize(1);
  }

  @Test
  void strokesOfLettersAndSurfacesAreNone() {
    List<Box> rules =
        rules(
            ink -> {
              ink.drawLine(300, 600, 340, 600);
              ink.drawLine(300, 600, 300, 640);
              ink.fillRect(600, 600, 300, 300);
            });
    assertThat(rules).isEmpty();
  }

  private static List<Box> rules(Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(1600, 1200, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D ink = image.createGraphics();
    ink.setColor(Color.WHITE);
    ink.fillRect(0, 0, 1600, 1200);
    ink.setColor(Color.BLACK);
    ink.setStroke(new BasicStroke(3));
    drawing.accept(ink);
    ink.dispose();
    return OcrRules.of(new OcrImage(image, DPI));
  }
}
