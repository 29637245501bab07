// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A file with the image of a page in it, or, in TIFF, of several. */
final class ImageFile implements AutoCloseable {
  private final ImageInputStream in;
  private final ImageReader reader;
  private final ReaderLimits limits;

  private ImageFile(ImageInputStream in, ImageReader reader, ReaderLimits limits) {
    this.in = in;
    this.reader = reader;
    this.limits = limits;
  }

  static ImageFile of(byte[] bytes, ReaderLimits limits) throws IOException {
    ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      throw new IOException("its image is in a form that is not read");
    }
    ImageReader reader = readers.next();
    reader.setInput(in);
    return new ImageFile(in, reader, limits);
  }

  /** Its pages, none of them decoded yet. */
  List<OcrSource> pages() throws IOException {
    return pages(0);
  }

  /** Those that are large enough for a sheet of paper, and no emblem. */
  List<OcrSource> largePages() throws IOException {
    return pages(ImageResources.PAGE_PIXELS);
  }

  private List<OcrSource> pages(long pixels) throws IOException {
    int count = numberOfPages();
    List<OcrSource> pages = new ArrayList<>();
    for (int page = 0; page < count; page++) {
      int index = page;
      if (pixels == 0 || pixelsOf(page) >= pixels) {
        pages.add(() -> read(index));
      }
    }
    return pages;
  }

  private long pixelsOf(int page) throws IOException {
    return (long) reader.getWidth(page) * reader.getHeight(page);
  }

  private int numberOfPages() throws IOException {
    try {
      return reader.getNumImages(true);
    } catch (RuntimeException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Java's readers of images throw all sorts of exceptions at a broken one. */
  private OcrImage read(int page) throws UnreadPageException {
    try {
      Optional<String> refusal = limits.refusal(Limit.PIXELS, pixelsOf(page));
      if (refusal.isPresent()) {
        throw new UnreadPageException(refusal.get());
      }
      double dpi = Resolution.of(reader, page);
      BufferedImage image = reader.read(page);
      return new OcrImage(image, dpi).prepared();
    } catch (IOException | RuntimeException e) {
      throw new UnreadPageException("its image is broken (" + e.getMessage() + ")", e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }
}
