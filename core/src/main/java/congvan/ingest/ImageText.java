// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;

/** The text of a file that is the image of a letter: .png, .jpg, .tif and the like. */
final class ImageText {
  private ImageText() {}

  static DocumentText of(FileContent file, ReaderOptions options)
      throws UnreadableDocumentException {
    return PagesText.of(file, recognised(file, options), options);
  }

  private static List<ReadPage> recognised(FileContent file, ReaderOptions options)
      throws UnreadableDocumentException {
    try (ImageFile image = ImageFile.of(file.bytes(), options.limits())) {
      return OcrPages.read(image.pages(), options);
    } catch (InterruptedIOException e) {
      throw file.refused("its reading was interrupted", e);
    } catch (IOException e) {
      throw file.refused("it is broken (" + e.getMessage() + ")", e);
    }
  }
}
