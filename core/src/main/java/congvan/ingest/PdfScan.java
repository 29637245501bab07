// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF of which a page, or every page, is an image. */
final class PdfScan {
  private PdfScan() {}

  /** Its text; nothing for a PDF without a scanned page. */
  static Optional<DocumentText> read(FileContent file, ReaderOptions options)
      throws UnreadableDocumentException {
    List<ReadPage> pages = pagesOf(file, options);
    return pages.stream().anyMatch(page -> page.isOcr() || page.unread().isPresent())
        ? Optional.of(PagesText.of(file, pages, options))
        : Optional.empty();
  }

  private static List<ReadPage> pagesOf(FileContent file, ReaderOptions options)
      throws UnreadableDocumentException {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      return ScannedPages.completed(document, PdfWords.of(document), options);
    } catch (InvalidPasswordException e) {
      throw file.refused("it is encrypted", e);
    } catch (InterruptedIOException e) {
      throw file.refused("its reading was interrupted", e);
    } catch (IOException e) {
      throw file.refused("it is broken (" + e.getMessage() + ")", e);
    }
  }
}
