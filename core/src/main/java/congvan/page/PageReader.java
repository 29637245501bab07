// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Puts the words of pages into reading order. A column is read to its end before the one right of
 * it; a line of the page is a line of the text; a blank line parts columns, and paragraphs where
 * the page leaves room between them. A paragraph may run on from one page to the next: page numbers
 * and running heads are left out, footnotes stand behind the whole text, and what digital
 * signatures show stands before it. Stateless and safe to share between threads.
 */
public final class PageReader {
  private PageReader() {}

  /** Returns the text of the pages. Takes little more time than to sort the words. */
  public static PageText read(List<Page> pages) {
    List<Sheet> sheets = sheets(pages);
    TextWriter writer = new TextWriter();
    lines(sheets, Sheet::stamps, writer);
    SheetWriter sheetWriter = new SheetWriter(writer);
    sheets.forEach(sheet -> sheetWriter.write(sheet.text()));
    writer.endParagraph();
    lines(sheets, Sheet::footnotes, writer);
    return writer.written();
  }

  private static List<Sheet> sheets(List<Page> pages) {
    List<Sheet> whole = pages.stream().map(Sheet::of).toList();
    List<List<Line>> texts = Furniture.removed(whole.stream().map(Sheet::text).toList());
    List<Sheet> sheets = new ArrayList<>();
    for (int page = 0; page < whole.size(); page++) {
      sheets.add(whole.get(page).with(texts.get(page)));
    }
    return sheets;
  }

  private static void lines(
      List<Sheet> sheets, Function<Sheet, List<Line>> part, TextWriter writer) {
    sheets.stream().map(part).flatMap(List::stream).forEach(writer::line);
    writer.endParagraph();
  }
}
