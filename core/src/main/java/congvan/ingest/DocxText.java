// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/** The text of a Word document: a line a paragraph, a blank line between paragraphs. */
final class DocxText extends XhtmlText {

  DocxText(ReaderLimits limits) {
    super(limits);
  }

  @Override
  void endParagraph() {
    current().endParagraph();
  }
}
