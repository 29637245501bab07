// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/**
 * The text of a word processor's document: a line a paragraph, and a blank line between paragraphs,
 * but none between two that are centred, since they are the lines of one title.
 */
class ParagraphText extends XhtmlText {
  /** Stands in a paragraph that is centred, where Tika would not tell. */
  static final char CENTRED = '\uE005';

  private boolean centred;
  private boolean afterCentred;

  ParagraphText(ReaderLimits limits) {
    super(limits);
  }

  /** Reads a document that Tika needs no help with. */
  static DocumentText read(FileContent file, DocumentFormat format, ReaderOptions options)
      throws UnreadableDocumentException {
    return TikaText.read(file, format, new ParagraphText(options.limits()), options);
  }

  @Override
  final String text() {
    return SideBySide.apart(super.text());
  }

  @Override
  void run(String characters) {
    if (characters.indexOf(CENTRED) < 0) {
      super.run(characters);
    } else {
      centred = true;
      super.run(characters.replace(String.valueOf(CENTRED), ""));
    }
  }

  @Override
  void endParagraph() {
    boolean written = current().isLineBegun();
    if (written && centred && afterCentred) {
      current().closeUp();
    }
    current().endParagraph();
    afterCentred = written && centred;
    centred = false;
  }
}
