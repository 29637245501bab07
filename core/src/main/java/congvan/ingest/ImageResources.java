// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The images that a page of a PDF names, looked at without decoding anything: so that pages of
 * text, the usual case, cost nothing more.
 */
final class ImageResources {
  /** A page scanned at the lowest resolution that can be read has more points. */
  static final long PAGE_PIXELS = 150_000;

  private static final int DEEPEST_FORM = 4;

  private ImageResources() {}

  /** Whether they have so many points together that they may be the image of the page. */
  static boolean mayBePage(PDPage page) {
    PDResources resources = page.getResources();
    return resources != null && pixelsOf(resources.getCOSObject(), 0) >= PAGE_PIXELS;
  }

  private static long pixelsOf(COSDictionary resources, int depth) {
    if (depth > DEEPEST_FORM
        || !(resources.getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary objects)) {
      return 0;
    }
    long pixels = 0;
    for (COSName name : objects.keySet()) {
      if (objects.getDictionaryObject(name) instanceof COSDictionary object) {
        pixels += pixelsOfObject(object, depth);
      }
    }
    return pixels;
  }

  private static long pixelsOfObject(COSDictionary object, int depth) {
    if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
      return (long) object.getInt(COSName.WIDTH, 0) * object.getInt(COSName.HEIGHT, 0);
    }
    return object.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary resources
        ? pixelsOf(resources, depth + 1)
        : 0;
  }
}
