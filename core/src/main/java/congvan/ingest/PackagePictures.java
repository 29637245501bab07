// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The pictures in a .docx or .odt that has not a word of text: the pages of a scan, which someone
 * pasted into it. Beside text, pictures are emblems, seals and signatures, and nobody looks at
 * them.
 */
final class PackagePictures {
  /** word/media/image12.jpeg, Pictures/10000201.png. */
  private static final Pattern PICTURE =
      Pattern.compile("(?:word/media|Pictures)/[^/]++(?<=\\.(?:png|jpe?g|tiff?|bmp|gif))");

  private PackagePictures() {}

  /** The text, or where it is blank that of the pictures. */
  static DocumentText insteadOfNothing(DocumentText text, FileContent file, ReaderOptions options)
      throws UnreadableDocumentException {
    if (!PlainText.isBlank(text.text())) {
      return text;
    }
    PackageParts parts = PackageParts.of(file, options.limits(), part -> !isPicture(part));
    List<OcrSource> pages = new ArrayList<>();
    for (String part : parts.names()) {
      if (isPicture(part)) {
        pages.addAll(pagesOf(parts.latin1(part).getBytes(ISO_8859_1), options.limits()));
      }
    }
    return pages.isEmpty() ? text : PagesText.of(file, recognised(file, pages, options), options);
  }

  private static boolean isPicture(String part) {
    return PICTURE.matcher(part).matches();
  }

  /** Of a small picture, or of one that cannot be opened, there are none. */
  private static List<OcrSource> pagesOf(byte[] picture, ReaderLimits limits) {
    try {
      return ImageFile.of(picture, limits).largePages();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static List<ReadPage> recognised(
      FileContent file, List<OcrSource> pages, ReaderOptions options)
      throws UnreadableDocumentException {
    try {
      return OcrPages.read(pages, options);
    } catch (InterruptedIOException e) {
      throw file.refused("its reading was interrupted", e);
    }
  }
}
