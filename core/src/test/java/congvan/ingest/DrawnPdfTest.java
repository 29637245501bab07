// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import congvan.encoding.Encoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class DrawnPdfTest {
  @Test
  void columnsAreReadOneAfterTheOtherWhateverTheirOrderInTheFile() throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.text("CONG HOA XA HOI CHU NGHIA VIET NAM", 12, 280, 700)
          .text("UBND TINH SONG THUONG", 12, 60, 700)
          .text("So: 15/SNV", 12, 90, 670)
          .text("Doc lap - Tu do - Hanh phuc", 12, 320, 685)
          .text("Song Thuong, ngay 3 thang 5 nam 2024", 12, 290, 670)
          .text("SO NOI VU", 12, 100, 685);
      assertThat(read(pdf).text())
          .isEqualTo(
              """
              UBND TINH SONG THUONG
              SO NOI VU
              So: 15/SNV

              CONG HOA XA HOI CHU NGHIA VIET NAM
              Doc lap - Tu do - Hanh phuc
              Song Thuong, ngay 3 thang 5 nam 2024
              """);
    }
  }

  @Test
  void wordsArePartedByBlanksThatAreNotDrawn() throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.text("Ke", 12, 60, 700).text("hoach", 12, 76, 700);
      assertThat(read(pdf).text()).isEqualTo("Ke hoach\n");
    }
  }

  @Test
  void aWordWhoseLettersAreDrawnAtDifferentTimesIsOne() throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.text("T", 12, 60, 700).text("NH", 12, 71.3, 700).text("HAI", 12, 95, 700);
      pdf.text("I", 12, 67.3, 700);
      assertThat(read(pdf).text()).isEqualTo("TINH HAI\n");
    }
  }

  @Test
  void boldTypeThatIsDrawnTwiceIsReadOnce() throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.text("QUYET DINH", 12, 60, 700).text("QUYET DINH", 12, 60.3, 700);
      assertThat(read(pdf).text()).isEqualTo("QUYET DINH\n");
    }
  }

  @Test
  void smallRaisedNumbersAreRaisedNumbers() throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.text("120 m", 12, 60, 700).text("2", 7, 87.3, 705).text("So 12/SNV", 12, 110, 700);
      pdf.text("1", 6, 60, 674).text("Theo luat", 9, 64, 670);
      assertThat(read(pdf).text()).isEqualTo("120 m² So 12/SNV\n\n¹Theo luat\n");
    }
  }

  @Test
  void codesOfOldFontsAreConverted() throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.text("Office", 12, 60, 700).font("ABCDEF+.VnTime").text("C¨n cø", 12, 110, 700);
      SourceDocument read = read(pdf);
      assertThat(read.text()).isEqualTo("Office Căn cứ\n");
      assertThat(read.encoding()).contains(Encoding.TCVN3.name());
    }
  }

  @Test
  void aPageThatIsTurnedIsReadAsItIsSeen() throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.rotated(90).upwards("Dong mot", 12, 100, 100).upwards("Dong hai", 12, 115, 100);
      assertThat(read(pdf).text()).isEqualTo("Dong mot\nDong hai\n");
    }
  }

  @Test
  void whatIsWrittenUpTheMarginStandsBehindThePage() throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.upwards("Luu tru", 9, 30, 300)
          .text("Dong mot thu nhat", 12, 60, 700)
          .text("Dong hai", 12, 60, 685);
      assertThat(read(pdf).text()).isEqualTo("Dong mot thu nhat\nDong hai\n\nLuu tru\n");
    }
  }

  @Test
  void aTableWithBordersComesRowByRow() throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      for (int y : new int[] {700, 680, 640}) {
        pdf.line(60, y, 400, y);
      }
      for (int x : new int[] {60, 250, 400}) {
        pdf.line(x, 640, x, 700);
      }
      pdf.text("Noi dung", 12, 65, 685).text("Thoi han", 12, 255, 685);
      pdf.text("Ra soat danh muc", 12, 65, 665).text("30/6/2024", 12, 255, 665);
      pdf.text("du an", 12, 65, 648);
      assertThat(read(pdf).text())
          .isEqualTo("| Noi dung | Thoi han |\n| Ra soat danh muc du an | 30/6/2024 |\n");
    }
  }

  @Test
  void theDaysOfDigitalSignaturesAreTold() throws IOException {
    GregorianCalendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    time.setTimeInMillis(java.time.Instant.parse("2024-05-02T20:00:00Z").toEpochMilli());
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.text("So: 15", 12, 60, 700).signed(time);
      assertThat(read(pdf).signedOn()).containsExactly(LocalDate.of(2024, 5, 3));
    }
  }

  @Test
  void aPdfOfTooManyPagesIsRefused() throws IOException {
    byte[] bytes = PdfFile.of("Mot", "Hai", "Ba");
    DocumentReader reader =
        DocumentReader.standard().with(ReaderLimits.standard().with(Limit.PAGES, 2));
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> reader.read(new ByteArrayInputStream(bytes), "a.pdf"))
        .withMessageEndingWith("it has 3 pages, the limit is 2");
  }

  private static SourceDocument read(DrawnPdf pdf) throws IOException {
    return DocumentReader.standard().read(new ByteArrayInputStream(pdf.bytes()), "a.pdf");
  }
}
