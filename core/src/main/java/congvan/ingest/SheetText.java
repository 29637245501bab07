// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/**
 * The text of a workbook: each sheet's name on a line, then a line a row, {@code | 1 | Sở Nội vụ
 * |}, with numbers and days as the cells show them.
 */
final class SheetText extends XhtmlText {

  SheetText(ReaderLimits limits) {
    super(limits);
  }

  static DocumentText read(FileContent file, DocumentFormat format, ReaderOptions options)
      throws UnreadableDocumentException {
    return TikaText.read(file, format, new SheetText(options.limits()), options);
  }

  @Override
  TableText newTable() {
    return TableText.ofData();
  }

  @Override
  void endParagraph() {
    current().endParagraph();
  }
}
