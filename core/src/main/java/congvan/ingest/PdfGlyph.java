// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import org.apache.pdfbox.text.TextPosition;

/**
 * A sign as it is drawn on a page, seen in the direction in which it is written.
 *
 * @param text its letters in Unicode, or marks of an old font
 * @param baseline how far below the page's top it stands
 * @param space how wide a blank of its font is
 * @param direction 0, 90, 180 or 270 degrees
 */
record PdfGlyph(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    double space,
    int direction) {
  private static final double SMALLEST = 0.5;
  private static final double USUAL_BLANK = 0.25;
  private static final double NARROWEST_BLANK = 0.15;
  private static final double WIDEST_BLANK = 0.6;

  static PdfGlyph of(TextPosition position, String text) {
    double size = Math.max(SMALLEST, Math.abs(position.getFontSizeInPt()));
    double left = position.getXDirAdj();
    double right = left + Math.max(0, position.getWidthDirAdj());
    int direction = Math.floorMod(Math.round(position.getDir()), 360);
    double space = blank(position.getWidthOfSpace(), size);
    return new PdfGlyph(text, left, right, position.getYDirAdj(), size, space, direction);
  }

  /** Some fonts tell nonsense. */
  private static double blank(double told, double size) {
    boolean sane = told >= NARROWEST_BLANK * size && told <= WIDEST_BLANK * size;
    return sane ? told : USUAL_BLANK * size;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
