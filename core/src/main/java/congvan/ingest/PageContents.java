// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What a page of a PDF shows: how much of it images cover, how many signs of text are seen and how
 * many are not (drawn without ink, or before an image came over them), how many lines are drawn.
 * Annotations, and with them what a digital signature shows, do not count.
 */
final class PageContents extends PDFGraphicsStreamEngine {
  private static final double COVERS_TEXT = 0.5;

  private double imageShare;
  private long largestImage;
  private Optional<String> unreadable = Optional.empty();
  private int seenSigns;
  private int hiddenSigns;
  private int unmappedSigns;
  private int drawnLines;

  private PageContents(PDPage page) {
    super(page);
  }

  static PageContents of(PDPage page) throws IOException {
    PageContents contents = new PageContents(page);
    contents.processPage(page);
    return contents;
  }

  /** How much of the page images cover, from 0 to 1, where they do not overlap. */
  double imageShare() {
    return Math.min(1, imageShare);
  }

  /** The number of points of the largest image. */
  long largestImage() {
    return largestImage;
  }

  /** Why an image cannot be drawn, where one cannot. */
  Optional<String> unreadable() {
    return unreadable;
  }

  int seenSigns() {
    return seenSigns;
  }

  int hiddenSigns() {
    return hiddenSigns;
  }

  /** How many of the signs, seen or not, are letters that nobody knows. */
  int unmappedSigns() {
    return unmappedSigns;
  }

  int drawnLines() {
    return drawnLines;
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    double area = Math.abs(place.createAffineTransform().getDeterminant());
    double page = (double) getPage().getCropBox().getWidth() * getPage().getCropBox().getHeight();
    double share = page > 0 ? area / page : 0;
    imageShare += share;
    largestImage = Math.max(largestImage, (long) image.getWidth() * image.getHeight());
    unreadable = unreadable.or(() -> ImageCodec.absence(String.valueOf(image.getSuffix())));
    if (share >= COVERS_TEXT) {
      hiddenSigns += seenSigns;
      seenSigns = 0;
    }
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
    if (font.toUnicode(code) == null) {
      unmappedSigns++;
    }
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode.isFill() || mode.isStroke()) {
      seenSigns++;
    } else {
      hiddenSigns++;
    }
  }

  @Override
  public void fillPath(int windingRule) {
    drawnLines++;
  }

  @Override
  public void strokePath() {
    drawnLines++;
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    drawnLines++;
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {}

  @Override
  public void lineTo(float x, float y) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}

  @Override
  public void shadingFill(COSName shadingName) {}
}
