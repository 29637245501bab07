// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.page.Box;
import congvan.page.Page;
import congvan.page.Word;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageVerdictTest {
  private static final BufferedImage IMAGE =
      new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
  private static final String WELL = "theo quy trình và công tác nhân dân các ban ".repeat(6);
  private static final String BADLY = "CQNG HDA XA HQI CHU NGHIA VIVI NAM ".repeat(6);

  @ParameterizedTest
  @CsvSource({"'', IMAGE", "Da ky, IMAGE"})
  void anImageWithFewSignsIsOne(String text, PageVerdict verdict) throws IOException {
    assertThat(verdict(ScanFile.pdf(text, IMAGE), text)).isEqualTo(verdict);
  }

  @Test
  void theTextBehindAnImageIsJudgedByItsSyllables() throws IOException {
    assertThat(verdict(ScanFile.pdf(WELL, IMAGE), WELL)).isEqualTo(PageVerdict.HIDDEN_TEXT);
    assertThat(verdict(ScanFile.pdf(BADLY, IMAGE), BADLY))
        .isEqualTo(PageVerdict.DOUBTFUL_HIDDEN_TEXT);
  }

  @Test
  void aPageOfTextIsText() throws IOException {
    assertThat(verdict(PdfFile.of(BADLY), BADLY)).isEqualTo(PageVerdict.TEXT);
    assertThat(verdict(PdfFile.of(""), "")).isEqualTo(PageVerdict.TEXT);
  }

  @Test
  void contentsTellHowMuchIsSeen() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(ScanFile.pdf("Da ky", IMAGE))) {
      PageContents contents = PageContents.of(pdf.getPage(0));
      assertThat(contents.imageShare()).isEqualTo(1);
      assertThat(contents.largestImage()).isEqualTo(1240L * 1754);
      assertThat(contents.hiddenSigns()).isEqualTo(5);
      assertThat(contents.seenSigns()).isZero();
      assertThat(contents.unreadable()).isEmpty();
      assertThat(ImageResources.mayBePage(pdf.getPage(0))).isTrue();
    }
  }

  @Test
  void aPageOfTextIsNotLookedAtCloser() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfFile.of(WELL))) {
      assertThat(ImageResources.mayBePage(pdf.getPage(0))).isFalse();
    }
    assertThat(PageVerdict.mayBeImage(page(WELL))).isFalse();
    assertThat(PageVerdict.mayBeImage(page("Da ky"))).isTrue();
  }

  private static PageVerdict verdict(byte[] bytes, String text) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return PageVerdict.of(page(text), PageContents.of(pdf.getPage(0)));
    }
  }

  private static Page page(String text) {
    Box box = new Box(0, 0, 1, 1);
    return new Page(
        595, 842, text.isBlank() ? List.of() : List.of(new Word(text.strip(), box, 12, 1)));
  }
}
