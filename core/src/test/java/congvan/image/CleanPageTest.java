// SPDX-License-Identifier: Apache-2.0
package congvan.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanPageTest {

  private static final int DPI = 150;
  private static final int STAMP_X = 800;
  private static final int STAMP_Y = 1300;

  private static int[] filled(int count, int level) {
    int[] levels = new int[count];
    Arrays.fill(levels, level);
    return levels;
  }

  @ParameterizedTest
  @ValueSource(doubles = {-4.8, -2, -1.1, 1.3, 3.35, 4.9})
  void linesThatFallAreFoundAndMadeLevel(double degrees) {
    CleanPage clean = CleanPage.of(Drawn.letter(degrees), DPI);

    assertThat(clean.rotation()).isCloseTo(degrees, within(0.1));
    assertThat(CleanPage.of(clean.image(), DPI).rotation()).isCloseTo(0, within(0.1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.7, -0.25, 0.5})
  void evenASlightSlopeIsMadeLevel(double degrees) {
    assertThat(CleanPage.of(Drawn.letter(degrees), DPI).rotation()).isCloseTo(degrees, within(0.1));
  }

  @Test
  void aLevelPageIsLeftAsItIs() {
    assertThat(CleanPage.of(Drawn.letter(0), DPI).rotation()).isZero();
  }

  @Test
  void aRedStampGoesAndTheNameUnderItStays() {
    BufferedImage page = Drawn.letter(0);
    Drawn.stamp(page, STAMP_X, STAMP_Y, new Color(220, 30, 40));

    int writing = Drawn.dark(CleanPage.of(Drawn.letter(0), DPI).image());
    assertThat(Drawn.dark(page)).isGreaterThan(writing + 5_000);
    assertThat(Drawn.dark(CleanPage.of(page, DPI).image())).isCloseTo(writing, withinPercentage(1));
  }

  @Test
  void theBlueOfAPenGoes() {
    BufferedImage page = Drawn.blank();
    Drawn.stamp(page, STAMP_X, STAMP_Y, new Color(30, 60, 170));

    assertThat(Drawn.dark(CleanPage.of(page, DPI).image())).isZero();
  }

  @Test
  void aLetterPrintedInColourStaysWhole() {
    BufferedImage page = Drawn.letter(0);
    Drawn.tint(page, new Color(40, 70, 200));

    int writing = Drawn.dark(CleanPage.of(Drawn.letter(0), DPI).image());
    assertThat(Drawn.dark(CleanPage.of(page, DPI).image())).isGreaterThan(writing * 8 / 10);
  }

  @Test
  void greysOfSixteenBitsAreRead() {
    BufferedImage page = new BufferedImage(40, 40, BufferedImage.TYPE_USHORT_GRAY);
    page.getRaster().setSamples(0, 0, 40, 40, 0, filled(1600, 65_535));
    page.getRaster().setSample(20, 20, 0, 4_000);

    assertThat(Drawn.dark(CleanPage.of(page, DPI).image())).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {255, 200, 120})
  void paperBecomesWhite(int level) {
    BufferedImage page = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
    page.getRaster().setSamples(0, 0, 40, 40, 0, filled(1600, level));

    BufferedImage clean = CleanPage.of(page, DPI).image();

    assertThat(clean.getRaster().getSamples(0, 0, 40, 40, 0, new int[1600]))
        .containsExactly(filled(1600, 255));
  }

  @Test
  void writingInAShadowStandsOnWhitePaper() {
    BufferedImage page = Drawn.letter(0);
    Drawn.shade(page, 0.4);

    CleanPage clean = CleanPage.of(page, DPI);

    int writing = Drawn.dark(CleanPage.of(Drawn.letter(0), DPI).image());
    assertThat(Drawn.dark(page)).isGreaterThan(2 * writing);
    assertThat(Drawn.dark(clean.image())).isCloseTo(writing, withinPercentage(2));
  }

  @Test
  void theBlackBarsOfAScannerGoAndTheTextStays() {
    BufferedImage page = Drawn.letter(0);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.BLACK);
    pen.fillRect(0, 0, 30, page.getHeight());
    pen.fillRect(0, 0, page.getWidth(), 20);
    pen.dispose();

    int writing = Drawn.dark(CleanPage.of(Drawn.letter(0), DPI).image());
    assertThat(Drawn.dark(CleanPage.of(page, DPI).image())).isEqualTo(writing);
  }

  @Test
  void writingOnAPageThatIsCutCloseStays() {
    BufferedImage letter = Drawn.letter(0);
    BufferedImage page = letter.getSubimage(163, 170, 900, 1300);

    CleanPage clean = CleanPage.of(page, DPI);

    assertThat(Drawn.dark(clean.image())).isGreaterThan(Drawn.dark(page) * 9 / 10);
  }

  @Test
  void whatShowsThroughIsWhite() {
    BufferedImage clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);

    assertThat(Drawn.dark(CleanPage.of(clear, DPI).image())).isZero();
  }

  @Test
  void placesLeadBackToThePageAsItWasScanned() {
    CleanPage clean = CleanPage.of(Drawn.letter(2), DPI);

    Point2D place = clean.original(600, 100);

    assertThat(place.getX()).isGreaterThan(600);
    assertThat(place.distance(620, 877))
        .isCloseTo(Point2D.distance(600, 100, 620, 877), within(2.0));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "30000, 1", "1, 30000", "7, 5", "2000, 2000"})
  void aPageOfAnySizeKeepsIt(int width, int height) {
    BufferedImage black = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);

    CleanPage clean = CleanPage.of(black, 300);

    assertThat(clean.image().getWidth()).isEqualTo(width);
    assertThat(clean.image().getHeight()).isEqualTo(height);
    assertThat(clean.rotation()).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -300, Double.NaN, Double.POSITIVE_INFINITY, 1e-300})
  void aResolutionThatCannotBeIsNoObstacle(double dpi) {
    assertThat(CleanPage.of(Drawn.letter(0), dpi).rotation()).isCloseTo(0, within(0.1));
  }

  @Test
  void thePageItselfIsLeftAlone() {
    BufferedImage page = Drawn.letter(1);
    int before = Drawn.dark(page);

    CleanPage.of(page, DPI);

    assertThat(Drawn.dark(page)).isEqualTo(before);
  }

  @Test
  void aTurnByMoreThanASlopeIsRefused() {
    BufferedImage page = Drawn.blank();

    assertThatIllegalArgumentException().isThrownBy(() -> new CleanPage(page, 90));
  }
}
