// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Pages as a scanner makes them, for the tests: lines of text drawn on A4 at 300 dpi. */
final class ScanFile {
  private static final int DPI = 300;
  private static final int A4_WIDTH = 2480;
  private static final int A4_HEIGHT = 3508;

  private ScanFile() {}

  /** A page with these lines, in a font that knows Vietnamese where there is one. */
  static BufferedImage page(String text) {
    BufferedImage page = new BufferedImage(A4_WIDTH, A4_HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, A4_WIDTH, A4_HEIGHT);
    graphics.setColor(Color.BLACK);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setFont(new Font("DejaVu Serif", Font.PLAIN, 13 * DPI / 72));
    int y = DPI;
    for (String line : text.lines().toList()) {
      graphics.drawString(line, DPI, y);
      y += DPI / 3;
    }
    graphics.dispose();
    return page;
  }

  static byte[] image(String format, BufferedImage page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(page, format, out)) {
      throw new IOException("no writer of " + format);
    }
    return out.toByteArray();
  }

  static byte[] tiff(BufferedImage... pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** A PDF: a page that is an image for each one given, with this hidden text over it. */
  static byte[] pdf(String hiddenText, BufferedImage... pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (BufferedImage page : pages) {
        add(pdf, page, hiddenText);
      }
      return bytesOf(pdf);
    }
  }

  /** A PDF whose first page is an image, and whose second is text. */
  static byte[] mixed(BufferedImage first, String second) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      add(pdf, first, "");
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        write(out, second, RenderingMode.FILL);
      }
      return bytesOf(pdf);
    }
  }

  /** A .docx with a paragraph of text, and a paragraph for each picture. */
  static byte[] docx(String text, byte[]... pictures) throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      docx.createParagraph().createRun().setText(text);
      for (byte[] picture : pictures) {
        int width = Units.toEMU(100);
        docx.createParagraph()
            .createRun()
            .addPicture(new ByteArrayInputStream(picture), PictureType.PNG, "a.png", width, width);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      docx.write(out);
      return out.toByteArray();
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static void add(PDDocument pdf, BufferedImage image, String hiddenText)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
      float width = PDRectangle.A4.getWidth();
      float height = PDRectangle.A4.getHeight();
      out.drawImage(LosslessFactory.createFromImage(pdf, image), 0, 0, width, height);
      write(out, hiddenText, RenderingMode.NEITHER);
    }
  }

  private static void write(PDPageContentStream out, String text, RenderingMode mode)
      throws IOException {
    out.beginText();
    out.setRenderingMode(mode);
    out.setFont(new PDType1Font(FontName.HELVETICA), 12);
    out.setLeading(20);
    out.newLineAtOffset(72, 760);
    for (String line : text.lines().toList()) {
      out.showText(line);
      out.newLine();
    }
    out.endText();
  }

  private static byte[] bytesOf(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }
}
