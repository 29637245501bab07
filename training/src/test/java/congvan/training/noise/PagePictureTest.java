// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.layout.LineRole;
import congvan.testdata.LetterGenerator;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PagePictureTest {
  private static final LabelledText LETTER = GeneratedForms.of(new LetterGenerator(7).letter(1));

  @Test
  void agencyAndNationStandSideBySide() {
    Paper paper = PagePicture.of(LETTER, 80, Dice.of(1));
    PrintedPiece issuer = paper.pieces(LineRole.ISSUER).getFirst();
    PrintedPiece motto = paper.pieces(LineRole.MOTTO).getFirst();
    assertThat(issuer.x()).isLessThan(motto.x());
    assertThat(issuer.column()).isLessThan(motto.column());
  }

  @Test
  void theSameDicePrintAndWearThePageAlike() {
    assertThat(pixels(page(5))).isEqualTo(pixels(page(5))).isNotEqualTo(pixels(page(6)));
  }

  @Test
  void aScanHasInkAndWhite() {
    int[] pixels = pixels(page(2));
    assertThat(Arrays.stream(pixels).filter(level -> level < 128).count()).isPositive();
    assertThat(Arrays.stream(pixels).filter(level -> level > 200).count())
        .isGreaterThan(pixels.length / 2);
  }

  private static BufferedImage page(long seed) {
    Dice dice = Dice.of(seed);
    return WornPage.of(PagePicture.of(LETTER, 80, dice).image(), dice, 0.5);
  }

  private static int[] pixels(BufferedImage page) {
    return page.getRaster().getPixels(0, 0, page.getWidth(), page.getHeight(), (int[]) null);
  }
}
