// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/**
 * The text of a PDF: its lines as they stand on the page, a blank line between pages and where the
 * page has one. Its paragraphs are Tika's guess, often one for each line, and are not kept.
 */
final class PdfText extends XhtmlText {
  private boolean written;

  PdfText(ReaderLimits limits) {
    super(limits);
  }

  @Override
  void run(String characters) {
    super.run(characters);
    written |= !characters.isBlank();
  }

  @Override
  void endParagraph() {
    if (written) {
      current().endLine();
    } else {
      current().endParagraph();
    }
    written = false;
  }
}
