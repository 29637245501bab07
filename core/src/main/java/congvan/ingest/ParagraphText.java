// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/** The text of a word processor's document: a line a paragraph, a blank line between paragraphs. */
class ParagraphText extends XhtmlText {

  ParagraphText(ReaderLimits limits) {
    super(limits);
  }

  /** Reads a document that Tika needs no help with. */
  static DocumentText read(FileContent file, DocumentFormat format, ReaderOptions options)
      throws UnreadableDocumentException {
    return TikaText.read(file, format, new ParagraphText(options.limits()), options);
  }

  @Override
  void endParagraph() {
    current().endParagraph();
  }
}
