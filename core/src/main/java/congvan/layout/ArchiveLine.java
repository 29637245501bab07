// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Folding;
import congvan.text.Span;
import congvan.text.Syllables;

/** Knows the last entry of Nơi nhận, {@code - Lưu: VT, TH.}, also as {@code -Lmu: VI, TTHT}. */
final class ArchiveLine {
  private static final long ARCHIVE = Folding.key("luu");
  private static final long CLERKS = Folding.key("vt");
  private static final int LONGEST_WORD = 4;

  private ArchiveLine() {}

  /**
   * Tells whether a place is that entry.
   *
   * @param bulletless whether it may stand without a bullet, where none was seen yet
   */
  static boolean is(Sheet sheet, Span place, boolean bulletless) {
    Syllables text = sheet.syllables();
    int first = text.from(place.start());
    if (first >= text.count() || text.start(first) >= place.end()) {
      return false;
    }
    boolean bulleted = Cells.afterBullet(text.text(), place.start(), place.end()) > place.start();
    return text.key(first) == ARCHIVE ? bulleted || bulletless : bulleted && isDamaged(text, first);
  }

  /** OCR leaves the L and what stands behind the colon. */
  private static boolean isDamaged(Syllables text, int first) {
    String letters = text.text();
    int end = text.end(first);
    boolean labelled = end < letters.length() && " :;".indexOf(letters.charAt(end)) >= 0;
    boolean word = end - text.start(first) <= LONGEST_WORD;
    boolean likely = "LE".indexOf(letters.charAt(text.start(first))) >= 0;
    return labelled && word && likely && clerksFollow(text, first + 1);
  }

  private static boolean clerksFollow(Syllables text, int index) {
    if (text.key(index) == CLERKS) {
      return true;
    }
    return index < text.count()
        && text.text().charAt(text.start(index)) == 'V'
        && text.text().indexOf(':', text.end(index - 1), text.start(index)) >= 0;
  }
}
