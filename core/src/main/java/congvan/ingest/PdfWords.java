// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.page.Box;
import congvan.page.Page;
import congvan.page.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words that a PDF holds as text, page by page, with their places. */
final class PdfWords extends PDFTextStripper {
  private final List<Word> words = new ArrayList<>();

  private PdfWords() {}

  static List<Page> of(PDDocument document) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      PdfWords stripper = new PdfWords();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      stripper.getText(document);
      var box = document.getPage(page - 1).getCropBox();
      pages.add(new Page(box.getWidth(), box.getHeight(), stripper.words));
    }
    return pages;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    StringBuilder word = new StringBuilder();
    TextPosition first = positions.get(0);
    TextPosition last = first;
    for (TextPosition position : positions) {
      if (position.getUnicode().isBlank()) {
        add(word, first, last);
      } else {
        first = word.isEmpty() ? position : first;
        last = position;
        word.append(position.getUnicode());
      }
    }
    add(word, first, last);
  }

  private void add(StringBuilder word, TextPosition first, TextPosition last) {
    if (!word.toString().isBlank()) {
      double right = Math.max(first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj());
      double top = first.getYDirAdj() - first.getHeightDir();
      Box box = new Box(first.getXDirAdj(), top, right, Math.max(top, first.getYDirAdj()));
      words.add(new Word(word.toString().strip(), box, first.getFontSizeInPt(), 1));
    }
    word.setLength(0);
  }
}
