// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.xml.sax.SAXException;

/**
 * A .doc of Word 97 to 2003, through the library that Tika reads it with. Tika's own way loses what
 * letters are laid out with: tabs become line ends, text boxes and notes go to the end. What is
 * older, Word 6 and Word 95, is left to Tika.
 */
final class WordBinary {

  private WordBinary() {}

  static DocumentText read(FileContent file, ReaderOptions options)
      throws UnreadableDocumentException {
    ParagraphText text = new ParagraphText(options.limits());
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()));
        HWPFDocument doc = new HWPFDocument(files)) {
      WordBinaryWalk.write(doc, text);
      return DocumentText.of(options.encoding().ofMarkedText(text.text()), pagesOf(doc));
    } catch (OldFileFormatException e) {
      return ParagraphText.read(file, DocumentFormat.DOC, options);
    } catch (EncryptedDocumentException e) {
      throw file.refused("it is encrypted", e);
    } catch (SAXException e) {
      throw file.refused(text.limit(), e);
    } catch (IOException | RuntimeException e) {
      // POI tells of broken records by whatever runtime exception they cause.
      throw file.refused("it is broken or cut off (" + reasonOf(e) + ")", e);
    } catch (StackOverflowError e) {
      throw file.refused(TooDeepException.REASON, e);
    }
  }

  private static Optional<Integer> pagesOf(HWPFDocument doc) {
    return Optional.ofNullable(doc.getSummaryInformation())
        .map(SummaryInformation::getPageCount)
        .filter(pages -> pages > 0);
  }

  private static String reasonOf(Exception e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return message.isBlank() ? e.getClass().getSimpleName() : message;
  }
}
