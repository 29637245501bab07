// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.DocumentReader;
import congvan.ingest.UnreadableDocumentException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of each format that end too early, or of which bytes are wrong: read or refused. */
@Timeout(300)
class CutOffFilesTest {
  private static final int PARTS = 20;
  private static final String LINE = "So: 15/UBND-VX";

  private static final IsolatedReader READER =
      IsolatedReader.of(DocumentReader.standard().withoutOcr(), 1);

  @AfterAll
  static void endTheProcesses() {
    READER.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.docx", "a.odt", "a.rtf", "a.html", "a.mht", "a.pdf", "a.xls", "a.xlsx", "a.png", "a.jpg",
        "a.tif", "a.bmp", "a.gif"
      })
  void areReadOrRefusedInWords(String name) throws IOException {
    byte[] whole = file(name);
    for (int part = 0; part < PARTS; part++) {
      check(Arrays.copyOf(whole, whole.length * part / PARTS), name);
    }
    Random random = new Random(20260115);
    for (int damage = 0; damage < PARTS; damage++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i <= damage; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      check(damaged, name);
    }
    check(whole, name);
  }

  private static void check(byte[] bytes, String name) throws IOException {
    try {
      assertThat(READER.read(new ByteArrayInputStream(bytes), name).text()).isNotBlank();
    } catch (UnreadableDocumentException e) {
      assertThat(e.reason()).isNotBlank().doesNotContain("broke down", "took", "needed");
    }
  }

  private static byte[] file(String name) throws IOException {
    return switch (name) {
      case "a.docx" -> Packages.docx(Packages.paragraph(LINE).repeat(100));
      case "a.odt" -> Packages.odt("", ("<text:p>" + LINE + "</text:p>").repeat(100));
      case "a.rtf" ->
          ("{\\rtf1\\ansi\\pard " + (LINE + "\\par{\\b b}").repeat(50) + "}").getBytes(UTF_8);
      case "a.html" -> ("<html><body>" + ("<p>" + LINE + "</p>").repeat(50)).getBytes(UTF_8);
      case "a.mht" -> ("MIME-Version: 1.0\nContent-Type: text/html\n\n<p>" + LINE).getBytes(UTF_8);
      case "a.pdf" -> pdf();
      case "a.xls" -> workbook(new HSSFWorkbook());
      case "a.xlsx" -> workbook(new XSSFWorkbook());
      default -> image(name.substring(2));
    };
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(100, 700);
        content.showText(LINE);
        content.endText();
      }
      pdf.save(out);
    }
    return out.toByteArray();
  }

  private static byte[] workbook(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (workbook) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue(LINE);
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] image(String extension) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String format = extension.equals("tif") ? "tiff" : extension;
    ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }
}
