// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text of a PDF, its pages, and the days of its digital signatures. */
final class PdfDocument {
  /** Where of more of the signs than this nobody knows the letter, the text is rubbish. */
  private static final double MOST_UNMAPPED = 0.5;

  private final FileContent file;
  private final ReaderOptions options;

  private PdfDocument(FileContent file, ReaderOptions options) {
    this.file = file;
    this.options = options;
  }

  static DocumentText read(FileContent file, ReaderOptions options)
      throws UnreadableDocumentException {
    return new PdfDocument(file, options).read();
  }

  /** PDFBox meets what no writer of PDF should have written with any exception at all. */
  private DocumentText read() throws UnreadableDocumentException {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      return read(document);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw file.refused("it is encrypted", e);
    } catch (TooMuchTextException e) {
      throw file.refused(String.valueOf(e.getMessage()), e);
    } catch (InterruptedIOException e) {
      throw file.refused("its reading was interrupted", e);
    } catch (IOException | RuntimeException e) {
      throw file.refused("it is broken (" + TikaText.rootOf(e) + ")", e);
    } catch (StackOverflowError e) {
      throw file.refused(TooDeepException.REASON, e);
    }
  }

  private DocumentText read(PDDocument document) throws IOException {
    refuseTooManyPages(document.getNumberOfPages());
    PdfSheets sheets = new PdfSheets(options.limits());
    PdfGlyphs glyphs = new PdfGlyphs(sheets);
    glyphs.read(document);
    List<ReadPage> pages = ScannedPages.completed(document, sheets.pages(), options);
    if (glyphs.unmapped() > MOST_UNMAPPED && pages.stream().noneMatch(ReadPage::isOcr)) {
      throw file.refused("no text found (its fonts do not say which letters they show)");
    }
    return PagesText.of(file, pages, options).signedOn(PdfSignatures.days(document));
  }

  private void refuseTooManyPages(int pages) throws UnreadableDocumentException {
    Optional<String> refusal = options.limits().refusal(Limit.PAGES, pages);
    if (refusal.isPresent()) {
      throw file.refused(refusal.get());
    }
  }
}
