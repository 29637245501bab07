// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PdfTest {
  private static final File VIETNAMESE_FONT =
      new File("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");

  @Test
  void linesAndPagesAreKept() throws IOException {
    SourceDocument read = read(PdfFile.of("QUYET DINH\nVe viec thu", "Trang hai"));
    assertThat(read.text()).isEqualTo("QUYET DINH\nVe viec thu\n\nTrang hai\n");
    assertThat(read.pages()).contains(2);
    assertThat(read.mediaType()).isEqualTo("application/pdf");
  }

  /** The clerk's program (phần mềm văn thư) sets number and day into the finished page. */
  @Test
  void aNumberThatWasStampedOnIsReadInItsPlace() throws IOException {
    assertThat(read(PdfFile.stamped("So:           /TB-UBND", "542 ", 94)).text())
        .isEqualTo("So: 542 /TB-UBND\n");
  }

  @Test
  void theTextOfASignatureIsNotReadIntoTheLetter() throws IOException {
    assertThat(read(PdfFile.stamped("So: 7/TB-UBND", "Ky boi: Tran Thi B", 300)).text())
        .isEqualTo("So: 7/TB-UBND\n");
  }

  @Test
  void vietnameseIsRead() throws IOException {
    Assumptions.assumeTrue(VIETNAMESE_FONT.exists(), "no font with Vietnamese letters here");
    assertThat(read(PdfFile.inFont(VIETNAMESE_FONT, "ỦY BAN NHÂN DÂN\nSố: 15/QĐ-UBND")).text())
        .isEqualTo("ỦY BAN NHÂN DÂN\nSố: 15/QĐ-UBND\n");
  }

  @Test
  void aPdfIsKnownByItsContent() throws IOException {
    byte[] bytes = PdfFile.of("So: 15");
    assertThat(DocumentReader.standard().read(new ByteArrayInputStream(bytes), "a.txt").pages())
        .contains(1);
  }

  @Test
  void aPdfWithoutTextIsRefused() {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read(PdfFile.of("")))
        .withMessage("cannot read the text of a.pdf: no text found");
  }

  @Test
  void anEncryptedPdfIsRefused() {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read(PdfFile.encrypted("So: 15")))
        .withMessage("cannot read the text of a.pdf: it is encrypted");
  }

  @Test
  void aPdfThatIsCutOffIsReadOrRefused() throws IOException {
    byte[] bytes = PdfFile.of("So: 15");
    for (int length = 8; length < bytes.length; length += 40) {
      byte[] cut = Arrays.copyOf(bytes, length);
      try {
        assertThat(read(cut).text()).isEqualTo("So: 15\n");
      } catch (UnreadableDocumentException e) {
        assertThat(e.reason()).isNotBlank();
      }
    }
  }

  @Test
  void theLimitOfCharactersHoldsWhileReading() throws IOException {
    byte[] bytes = PdfFile.of("Trang mot", "Trang hai");
    DocumentReader small =
        DocumentReader.standard().with(ReaderLimits.standard().with(Limit.CHARACTERS, 12));
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> small.read(new ByteArrayInputStream(bytes), "a.pdf"))
        .withMessageEndingWith("its text has more than 12 characters, the limit");
  }

  private static SourceDocument read(byte[] bytes) throws IOException {
    return DocumentReader.standard().read(new ByteArrayInputStream(bytes), "a.pdf");
  }
}
