// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.page.Box;
import congvan.page.Page;
import congvan.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Collects the pages of a PDF from the signs on them, until the text is over its limit. Each page
 * is turned so that most of its text is upright; what is written in another direction, such as a
 * note up the margin, stands below the page.
 */
final class PdfSheets {
  private final ReaderLimits limits;
  private final List<Page> pages = new ArrayList<>();
  private long characters;

  PdfSheets(ReaderLimits limits) {
    this.limits = limits;
  }

  List<Page> pages() {
    return pages;
  }

  /** Adds the next page, unless there is too much text already: then it refuses. */
  void add(PDPage page, List<PdfGlyph> glyphs, List<Box> rules) throws TooMuchTextException {
    characters += glyphs.stream().mapToLong(glyph -> glyph.text().length()).sum();
    if (characters > limits.of(Limit.CHARACTERS)) {
      throw new TooMuchTextException(limits.refusal(Limit.CHARACTERS));
    }
    pages.add(page(page, glyphs, rules));
  }

  private static Page page(PDPage page, List<PdfGlyph> glyphs, List<Box> rules) {
    Map<Integer, PdfWordBuilder> directions = new TreeMap<>();
    for (PdfGlyph glyph : glyphs) {
      directions.computeIfAbsent(glyph.direction(), d -> new PdfWordBuilder()).add(glyph);
    }
    List<List<Word>> parts =
        directions.values().stream()
            .map(PdfWordBuilder::words)
            .sorted((one, other) -> Integer.compare(other.size(), one.size()))
            .toList();
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    double width = turned ? box.getHeight() : box.getWidth();
    double height = turned ? box.getWidth() : box.getHeight();
    return new Page(width, height, oneBelowTheOther(parts, Math.max(width, height)), rules);
  }

  private static List<Word> oneBelowTheOther(List<List<Word>> parts, double height) {
    List<Word> words = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      double down = part * height;
      parts.get(part).forEach(word -> words.add(moved(word, down)));
    }
    return words;
  }

  private static Word moved(Word word, double down) {
    Box box = word.box();
    Box moved = new Box(box.left(), box.top() + down, box.right(), box.bottom() + down);
    return new Word(word.text(), moved, word.size(), word.confidence());
  }
}
