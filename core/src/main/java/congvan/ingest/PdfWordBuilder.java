// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.page.Box;
import congvan.page.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts signs together to words, in the order in which a file draws them. What stands apart is
 * another word, whether a blank is drawn between or not. A small number that is raised becomes a
 * raised number: {@code 120 m²}, and {@code NĐ-CP¹} where a footnote hangs on a word. Used by one
 * thread.
 */
final class PdfWordBuilder {
  /** Of a blank: signs further apart are of two words. */
  private static final double APART = 0.5;

  /** In sizes: how far back a sign may go, for the marks of a letter. */
  private static final double BACK = 0.6;

  private static final double RAISED = 0.15;
  private static final double MOST_RAISED = 0.5;
  private static final double SMALL = 0.85;
  private static final double ABOVE_BASELINE = 0.72;
  private static final double BELOW_BASELINE = 0.22;
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double left;
  private double right;
  private double baseline;
  private double size;
  private double lastRight;

  void add(PdfGlyph glyph) {
    if (glyph.isBlank()) {
      endWord();
      return;
    }
    if (text.isEmpty() || !goesOn(glyph)) {
      begin(glyph);
    } else if (isRaised(glyph.baseline(), glyph.size(), baseline, size)) {
      text.append(raised(glyph.text()));
    } else {
      lower(glyph);
      text.append(glyph.text());
    }
    left = Math.min(left, glyph.left());
    right = Math.max(right, glyph.right());
    lastRight = glyph.right();
  }

  List<Word> words() {
    endWord();
    return PdfWordPieces.joined(words);
  }

  private void begin(PdfGlyph glyph) {
    endWord();
    text.append(glyph.text());
    left = glyph.left();
    right = glyph.right();
    baseline = glyph.baseline();
    size = glyph.size();
  }

  private boolean goesOn(PdfGlyph glyph) {
    double larger = Math.max(size, glyph.size());
    double gap = glyph.left() - lastRight;
    return gap < APART * glyph.space()
        && glyph.left() > lastRight - BACK * larger
        && Math.abs(glyph.baseline() - baseline) < MOST_RAISED * larger
        && (Math.abs(glyph.baseline() - baseline) < RAISED * larger || isOfTwoSizes(glyph));
  }

  private boolean isOfTwoSizes(PdfGlyph glyph) {
    return Math.min(size, glyph.size()) < SMALL * Math.max(size, glyph.size());
  }

  private static boolean isRaised(
      double baseline, double size, double baselineOfOther, double sizeOfOther) {
    return size < SMALL * sizeOfOther && baseline < baselineOfOther - RAISED * sizeOfOther;
  }

  /** What was taken for a word was raised, as the number that a footnote begins with. */
  private void lower(PdfGlyph glyph) {
    if (isRaised(baseline, size, glyph.baseline(), glyph.size())) {
      String mark = raised(text.toString());
      text.setLength(0);
      text.append(mark);
      baseline = glyph.baseline();
      size = glyph.size();
    }
  }

  private static String raised(String text) {
    StringBuilder raised = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      raised.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c);
    }
    return raised.toString();
  }

  private void endWord() {
    if (!text.isEmpty()) {
      double top = baseline - ABOVE_BASELINE * size;
      Box box = new Box(left, top, right, baseline + BELOW_BASELINE * size);
      words.add(new Word(text.toString(), box, size, 1));
      text.setLength(0);
    }
  }
}
