// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Folding;
import congvan.text.Phrase;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.List;
import java.util.Optional;

/**
 * Finds what OCR made of the label {@code Nơi nhận} where nothing of it can be read: the short line
 * above {@code Như trên} or {@code Như Điều 3}, with which the list of copies begins, if Lưu
 * follows. Keeps no state.
 */
final class LostLabel {
  private static final List<Phrase> FIRST_ENTRIES =
      List.of(Phrase.of("như trên"), Phrase.of("như điều"), Phrase.of("như thành phần"));
  private static final long AS = Folding.key("nhu");
  private static final long ARCHIVE = Folding.key("luu");
  private static final int LONGEST = 20;
  private static final int MOST_LINES = 40;

  private LostLabel() {}

  /** Returns the line that stands for the first label between two offsets. */
  static Optional<Span> above(Sheet sheet, int from, int to) {
    Syllables text = sheet.syllables();
    int end = to < text.text().length() ? to + LONGEST : text.text().length();
    for (int i = text.from(from); i < text.count() && text.start(i) < end; i++) {
      if (text.key(i) == AS && isFirstEntry(sheet, i)) {
        Optional<Span> label = lineAbove(sheet, sheet.lines().at(text.start(i)));
        if (label.filter(it -> it.start() >= from && it.start() < to).isPresent()) {
          return label;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isFirstEntry(Sheet sheet, int index) {
    Syllables text = sheet.syllables();
    int line = sheet.lines().at(text.start(index));
    int start = sheet.lines().start(line);
    return text.isCapital(index)
        && FIRST_ENTRIES.stream().anyMatch(entry -> entry.foldedAt(text, index))
        && Cells.afterBullet(text.text(), start, sheet.lines().end(line)) == text.start(index)
        && archiveFollows(sheet, line);
  }

  private static boolean archiveFollows(Sheet sheet, int from) {
    Lines lines = sheet.lines();
    int end = Math.min(lines.count(), from + MOST_LINES);
    for (int line = from + 1; line < end; line++) {
      int first = sheet.syllables().from(lines.start(line));
      if (sheet.syllables().key(first) == ARCHIVE) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Span> lineAbove(Sheet sheet, int line) {
    Span above = line > 0 ? sheet.lines().span(line - 1) : new Span(0, 0);
    int length = above.end() - above.start();
    boolean sentence = sheet.written(above).endsWith(".");
    return length > 0 && length <= LONGEST && !sentence ? Optional.of(above) : Optional.empty();
  }
}
