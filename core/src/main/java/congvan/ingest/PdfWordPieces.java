// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.page.Box;
import congvan.page.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the pieces of words together that a file draws at different times: where a font lacks
 * letters ({@code Ỉ} of {@code TỈNH}), some programs draw a line's other letters first.
 */
final class PdfWordPieces {
  /** In sizes: nearer than any blank. */
  private static final double TOUCHING = 0.12;

  private static final double OVERLAPPING = -0.1;

  /** In points. */
  private static final double SAME_BASELINE = 0.4;

  private PdfWordPieces() {}

  /** Returns the words from the top of the page, those of one baseline from the left. */
  static List<Word> joined(List<Word> pieces) {
    List<Word> sorted = new ArrayList<>(pieces);
    sorted.sort(
        Comparator.<Word>comparingLong(word -> Math.round(word.box().bottom() / SAME_BASELINE))
            .thenComparingDouble(word -> word.box().left()));
    List<Word> words = new ArrayList<>();
    for (Word piece : sorted) {
      if (!words.isEmpty() && touch(words.getLast(), piece)) {
        words.add(joined(words.removeLast(), piece));
      } else {
        words.add(piece);
      }
    }
    return words;
  }

  private static boolean touch(Word word, Word next) {
    double gap = (next.box().left() - word.box().right()) / word.size();
    return Math.abs(word.box().bottom() - next.box().bottom()) < SAME_BASELINE
        && gap > OVERLAPPING
        && gap < TOUCHING;
  }

  private static Word joined(Word word, Word next) {
    Box box = word.box();
    Box both =
        new Box(
            box.left(),
            Math.min(box.top(), next.box().top()),
            Math.max(box.right(), next.box().right()),
            Math.max(box.bottom(), next.box().bottom()));
    return new Word(word.text() + next.text(), both, word.size(), 1);
  }
}
