// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.FontMarks;
import congvan.encoding.LegacyFont;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The signs of a PDF with their places, page by page. Only PDFBox's engine is used, not the text
 * that its stripper, or Tika by way of it, would make of them: that has no places and no fonts any
 * more, and the halves of a letter's header run into each other. Of what annotations show, such as
 * digital signatures and remarks, only numbers are among them: the clerk's program puts the
 * letter's number and day into the page as annotations.
 */
final class PdfGlyphs extends PDFTextStripper {
  private static final int MOST_SIGNS = 12;
  private static final char SOFT_HYPHEN = '\u00AD';

  private final PdfSheets sheets;
  private final Map<PDFont, Optional<LegacyFont>> fonts = new HashMap<>();
  private final OverprintFilter overprint = new OverprintFilter();
  private final PdfRules rules = new PdfRules();
  private List<PdfGlyph> glyphs = new ArrayList<>();
  private long signs;
  private long unmapped;

  PdfGlyphs(PdfSheets sheets) {
    this.sheets = sheets;
    rules.listenTo(this);
  }

  /** Reads all pages. */
  void read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  /** The share of the signs of which the file does not say which letters they are. */
  double unmapped() {
    return signs == 0 ? 0 : (double) unmapped / signs;
  }

  @Override
  protected void startPage(PDPage page) {
    glyphs = new ArrayList<>();
    overprint.clear();
    rules.begin(page);
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    List<PdfGlyph> printed = glyphs;
    for (PDAnnotation annotation : page.getAnnotations()) {
      glyphs = new ArrayList<>();
      showAnnotation(annotation);
      if (isNumber(glyphs)) {
        printed.addAll(glyphs);
      }
    }
    sheets.add(page, printed, rules.rules());
  }

  private static boolean isNumber(List<PdfGlyph> shown) {
    return shown.size() <= MOST_SIGNS
        && shown.stream().anyMatch(glyph -> !glyph.isBlank())
        && shown.stream().allMatch(glyph -> glyph.isBlank() || isDigit(glyph.text()));
  }

  private static boolean isDigit(String text) {
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    signs++;
    if (font.toUnicode(code) == null) {
      unmapped++;
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (text == null || text.isEmpty()) {
      return;
    }
    Optional<LegacyFont> legacy = fonts.computeIfAbsent(position.getFont(), PdfGlyphs::legacy);
    String marked = legacy.map(font -> FontMarks.marked(font, codes(position))).orElse(text);
    PdfGlyph glyph = PdfGlyph.of(position, marked);
    if (overprint.isNew(glyph)) {
      glyphs.add(glyph);
    }
  }

  /** What Windows calls a hyphen at the code of the soft one is a letter of TCVN3. */
  private static String codes(TextPosition position) {
    int[] codes = position.getCharacterCodes();
    boolean hyphen = codes.length == 1 && codes[0] == SOFT_HYPHEN;
    return hyphen && position.getUnicode().equals("-")
        ? String.valueOf(SOFT_HYPHEN)
        : position.getUnicode();
  }

  private static Optional<LegacyFont> legacy(PDFont font) {
    String name = font.getName();
    if (name == null) {
      return Optional.empty();
    }
    int subset = name.indexOf('+');
    return LegacyFont.named(name.substring(subset + 1));
  }
}
