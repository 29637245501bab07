// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Small PDFs for the tests: one string a page, its lines one below the other. */
final class PdfFile {
  private static final float SIZE = 12;

  private PdfFile() {}

  static byte[] of(String... pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      write(pdf, new PDType1Font(FontName.HELVETICA), pages);
      return bytesOf(pdf);
    }
  }

  static byte[] inFont(File font, String... pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      write(pdf, PDType0Font.load(pdf, font), pages);
      return bytesOf(pdf);
    }
  }

  static byte[] encrypted(String... pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      write(pdf, new PDType1Font(FontName.HELVETICA), pages);
      pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      return bytesOf(pdf);
    }
  }

  /** A page with one line, and over it what signing programs add: text that belongs to no page. */
  static byte[] stamped(String line, String stamp, float left) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDFont font = new PDType1Font(FontName.HELVETICA);
      write(pdf, font, line);
      PDAppearanceStream shown = new PDAppearanceStream(pdf);
      shown.setBBox(new PDRectangle(200, 20));
      shown.setResources(new PDResources());
      try (PDPageContentStream out = new PDPageContentStream(pdf, shown)) {
        out.beginText();
        out.setFont(font, SIZE);
        out.newLineAtOffset(0, 4);
        out.showText(stamp);
        out.endText();
      }
      PDAnnotationWidget widget = new PDAnnotationWidget();
      widget.setRectangle(new PDRectangle(left, 696, 200, 20));
      PDAppearanceDictionary appearance = new PDAppearanceDictionary();
      appearance.setNormalAppearance(shown);
      widget.setAppearance(appearance);
      pdf.getPage(0).getAnnotations().add(widget);
      return bytesOf(pdf);
    }
  }

  private static void write(PDDocument pdf, PDFont font, String... pages) throws IOException {
    for (String page : pages) {
      PDPage added = new PDPage();
      pdf.addPage(added);
      try (PDPageContentStream out = new PDPageContentStream(pdf, added)) {
        write(out, font, page.lines().toList());
      }
    }
  }

  private static void write(PDPageContentStream out, PDFont font, List<String> lines)
      throws IOException {
    out.beginText();
    out.setFont(font, SIZE);
    out.setLeading(SIZE * 1.3f);
    out.newLineAtOffset(72, 700);
    for (String line : lines) {
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
