// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.util.Matrix;

/** A PDF of one page that a test draws itself: words where it wants them, and lines. */
final class DrawnPdf implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final PDPage page = new PDPage();
  private final PDPageContentStream out;
  private PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);

  DrawnPdf() throws IOException {
    document.addPage(page);
    out = new PDPageContentStream(document, page);
  }

  /** Writes in a font of that name from here on, though it looks like Times. */
  DrawnPdf font(String name) {
    font = new PDType1Font(FontName.TIMES_ROMAN);
    font.getCOSObject().setName(COSName.BASE_FONT, name);
    return this;
  }

  DrawnPdf text(String text, double size, double x, double y) throws IOException {
    return text(text, size, Matrix.getTranslateInstance((float) x, (float) y));
  }

  /** Writes upwards. */
  DrawnPdf upwards(String text, double size, double x, double y) throws IOException {
    return text(text, size, Matrix.getRotateInstance(Math.PI / 2, (float) x, (float) y));
  }

  private DrawnPdf text(String text, double size, Matrix place) throws IOException {
    out.beginText();
    out.setFont(font, (float) size);
    out.setTextMatrix(place);
    out.showText(text);
    out.endText();
    return this;
  }

  DrawnPdf line(double x1, double y1, double x2, double y2) throws IOException {
    out.moveTo((float) x1, (float) y1);
    out.lineTo((float) x2, (float) y2);
    out.stroke();
    return this;
  }

  DrawnPdf rotated(int degrees) {
    page.setRotation(degrees);
    return this;
  }

  DrawnPdf signed(Calendar time) throws IOException {
    PDAcroForm form = new PDAcroForm(document);
    document.getDocumentCatalog().setAcroForm(form);
    PDSignatureField field = new PDSignatureField(form);
    PDSignature signature = new PDSignature();
    signature.setSignDate(time);
    field.setValue(signature);
    form.getFields().add(field);
    return this;
  }

  byte[] bytes() throws IOException {
    out.close();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
