// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The resolution of an image in pixels an inch: as the file says, where that makes a sheet of
 * paper; else as if the image were a sheet of A4.
 */
final class Resolution {
  private static final double MILLIMETRES_PER_INCH = 25.4;
  private static final double A4_WIDTH_IN_INCHES = 8.27;

  /** The narrower side of A5 is 5.8 inches, that of A2 16.5. */
  private static final double NARROWEST = 5;

  private static final double WIDEST = 17;

  private Resolution() {}

  static double of(ImageReader reader, int page) throws IOException {
    int narrow = Math.min(reader.getWidth(page), reader.getHeight(page));
    double said = saidBy(reader.getImageMetadata(page));
    double inches = said > 0 ? narrow / said : 0;
    return inches >= NARROWEST && inches <= WIDEST ? said : narrow / A4_WIDTH_IN_INCHES;
  }

  /** 0 where the file does not say. */
  private static double saidBy(IIOMetadata metadata) {
    if (!metadata.isStandardMetadataFormatSupported()) {
      return 0;
    }
    Node root = metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
    NodeList sizes = ((Element) root).getElementsByTagName("HorizontalPixelSize");
    if (sizes.getLength() == 0) {
      return 0;
    }
    double millimetres = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
    return millimetres > 0 ? MILLIMETRES_PER_INCH / millimetres : 0;
  }
}
