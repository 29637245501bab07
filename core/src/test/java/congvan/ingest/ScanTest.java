// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clean scans read by Tesseract itself, where it is there; on a build server it has to be. */
class ScanTest {
  private static final String LETTER =
      """
      ỦY BAN NHÂN DÂN XÃ SƠN KHÊ
      Số: 152/UBND-VP
      Sơn Khê, ngày 15 tháng 3 năm 2024
      Kính gửi: Các thôn trong xã
      Ủy ban nhân dân xã đề nghị các thôn báo cáo kết quả
      rà soát hộ nghèo trước ngày 30 tháng 4 năm 2024.
      Nơi nhận: như trên; lưu: văn thư.
      """;
  private static final String FONT = "DejaVu Serif";
  private static final double ACCURACY = 0.985;

  @BeforeAll
  static void needsTesseractAndAFont() {
    boolean font =
        Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
            .anyMatch(FONT::equals);
    String absence =
        Tesseract.onPath().absence().orElse(font ? "" : "there is no font " + FONT + " to draw");
    if (System.getenv("CI") != null) {
      assertThat(absence).isEmpty();
    }
    assumeTrue(absence.isEmpty(), absence);
  }

  @Test
  void imagesOfAllKindsAreReadToTheLetter() throws IOException {
    for (String format : List.of("png", "jpg", "tif")) {
      SourceDocument read = read(ScanFile.image(format, ScanFile.page(LETTER)), "a." + format);
      assertThat(accuracyOf(read.text())).as(format).isGreaterThanOrEqualTo(ACCURACY);
      assertThat(read.recognition().orElseThrow().confidence().orElseThrow()).isGreaterThan(0.9);
    }
  }

  @Test
  void soIsAScannedPdf() throws IOException {
    SourceDocument read = read(ScanFile.pdf("", ScanFile.page(LETTER)), "a.pdf");
    assertThat(accuracyOf(read.text())).isGreaterThanOrEqualTo(ACCURACY);
    assertThat(read.text()).contains("Số: 152/UBND-VP", "ngày 15 tháng 3 năm 2024");
  }

  private static SourceDocument read(byte[] bytes, String name) throws IOException {
    return DocumentReader.standard().read(new ByteArrayInputStream(bytes), name);
  }

  /** The share of the letter's signs that need no change, blanks and line ends being the same. */
  private static double accuracyOf(String text) {
    String expected = LETTER.strip().replaceAll("\\s+", " ");
    String read = text.strip().replaceAll("\\s+", " ");
    return 1 - (double) changes(expected, read) / expected.length();
  }

  private static int changes(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int changed = Math.min(previous[j], current[j - 1]) + 1;
        current[j] = Math.min(changed, previous[j - 1] + same);
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
