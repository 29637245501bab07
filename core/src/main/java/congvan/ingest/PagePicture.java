// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws a page of a PDF as a person sees it on paper: at 300 dots an inch, without annotations, to
 * which the appearance of a digital signature belongs.
 */
final class PagePicture implements OcrSource {
  private static final double POINTS_PER_INCH = 72;

  private final PDDocument document;
  private final int index;
  private final PageContents contents;
  private final ReaderLimits limits;

  PagePicture(PDDocument document, int index, PageContents contents, ReaderLimits limits) {
    this.document = document;
    this.index = index;
    this.contents = contents;
    this.limits = limits;
  }

  @Override
  public OcrImage image() throws UnreadPageException {
    Optional<String> refusal = contents.unreadable().or(this::tooLarge);
    if (refusal.isPresent()) {
      throw new UnreadPageException(refusal.get());
    }
    try {
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setAnnotationsFilter(annotation -> false);
      BufferedImage image = renderer.renderImageWithDPI(index, OcrImage.BEST_DPI, ImageType.RGB);
      return new OcrImage(image, OcrImage.BEST_DPI);
    } catch (IOException e) {
      throw new UnreadPageException("its image is broken (" + e.getMessage() + ")", e);
    }
  }

  private Optional<String> tooLarge() {
    return limits.refusal(Limit.PIXELS, Math.max(contents.largestImage(), pixels()));
  }

  private long pixels() {
    PDPage page = document.getPage(index);
    double scale = OcrImage.BEST_DPI / POINTS_PER_INCH;
    return (long) (page.getCropBox().getWidth() * scale * page.getCropBox().getHeight() * scale);
  }
}
