// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Ways of writing images in a PDF that Java itself does not read. Without the library PDFBox leaves
 * out such an image, and says so in a log only.
 */
enum ImageCodec {
  JPEG_2000("jpx", "JPEG 2000", "jpeg2000", "com.github.jai-imageio:jai-imageio-jpeg2000"),
  JBIG2("jb2", "JBIG2", "JBIG2", "org.apache.pdfbox:jbig2-imageio");

  private final String suffix;
  private final String title;
  private final String reader;
  private final String artifact;

  ImageCodec(String suffix, String title, String reader, String artifact) {
    this.suffix = suffix;
    this.title = title;
    this.reader = reader;
    this.artifact = artifact;
  }

  /** Why an image that PDFBox gives this suffix cannot be drawn; nothing where it can. */
  static Optional<String> absence(String suffix) {
    return Stream.of(values())
        .filter(codec -> codec.suffix.equals(suffix))
        .filter(codec -> !ImageIO.getImageReadersByFormatName(codec.reader).hasNext())
        .map(ImageCodec::absence)
        .findFirst();
  }

  private String absence() {
    return "it is an image in %s, and what reads it is not on the class path (%s)"
        .formatted(title, artifact);
  }
}
