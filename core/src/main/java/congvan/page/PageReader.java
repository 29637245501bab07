// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.List;

/**
 * Puts the words of pages into reading order. A column is read to its end before the one right of
 * it; a line of the page is a line of the text; a blank line parts columns, and paragraphs where
 * the page leaves room between them. Stateless and safe to share between threads.
 */
public final class PageReader {
  private PageReader() {}

  /** Returns the text of the pages. Takes little more time than to sort the words. */
  public static PageText read(List<Page> pages) {
    TextWriter writer = new TextWriter();
    for (Page page : pages) {
      List<Row> rows = RowFinder.rowsOf(page.words()).stream().map(Row::of).toList();
      new SheetWriter(rows, writer).write();
    }
    return writer.written();
  }
}
