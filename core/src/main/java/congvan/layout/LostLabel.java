// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Folding;
import congvan.text.Phrase;
import congvan.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds what OCR made of the label {@code Nơi nhận} where nothing of it can be read: a short line
 * between the end of the body and a list of short entries whose last is Lưu. Keeps no state.
 */
final class LostLabel {
  private static final List<Phrase> FIRST_ENTRIES =
      List.of(Phrase.of("như trên"), Phrase.of("như điều"), Phrase.of("như thành phần"));
  private static final long ARCHIVE = Folding.key("luu");
  private static final int SHORTEST = 4;
  private static final int LONGEST = 20;
  private static final int LONGEST_ENTRY = 70;
  private static final int MOST_LINES = 60;

  private LostLabel() {}

  /** Returns the line that stands for the first label between two offsets. */
  static Optional<Span> in(Sheet sheet, int from, int to) {
    Lines lines = sheet.lines();
    for (int line = lines.at(from); line < lines.count() && lines.start(line) < to; line++) {
      Span place = lines.span(line);
      int length = place.end() - place.start();
      boolean inside = place.start() >= from && place.end() <= to;
      if (inside && length >= SHORTEST && length <= LONGEST && isLabel(sheet, line)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  private static boolean isLabel(Sheet sheet, int line) {
    String written = sheet.lines().written(line);
    boolean words = written.chars().anyMatch(Character::isLetter);
    boolean other = Capitals.fill(written) || written.endsWith(".") || isBulleted(sheet, line);
    int next = sheet.lines().nextWritten(line + 1);
    return words
        && !other
        && !Character.isDigit(written.charAt(0))
        && endsBody(sheet, line)
        && next < sheet.lines().count()
        && (isBulleted(sheet, next) || isFirstEntry(sheet, next))
        && archiveFollows(sheet, next);
  }

  private static boolean endsBody(Sheet sheet, int line) {
    int above = line - 1;
    while (above >= 0 && sheet.lines().isBlank(above)) {
      above--;
    }
    return above >= 0 && sheet.lines().written(above).endsWith(".");
  }

  private static boolean isBulleted(Sheet sheet, int line) {
    Span place = sheet.lines().span(line);
    String text = sheet.text().normalized();
    return Cells.afterBullet(text, place.start(), place.end()) > place.start();
  }

  private static boolean isFirstEntry(Sheet sheet, int line) {
    int first = sheet.syllables().from(sheet.lines().start(line));
    return Phrase.anyFoldedAt(FIRST_ENTRIES, sheet.syllables(), first);
  }

  /** Down to Lưu there are entries only: short, and without the end of a sentence. */
  private static boolean archiveFollows(Sheet sheet, int from) {
    Lines lines = sheet.lines();
    int end = Math.min(lines.count(), from + MOST_LINES);
    for (int line = from; line < end; line++) {
      String written = lines.written(line);
      if (sheet.syllables().key(sheet.syllables().from(lines.start(line))) == ARCHIVE) {
        return isBulleted(sheet, line);
      }
      if (written.length() > LONGEST_ENTRY || written.endsWith(".")) {
        return false;
      }
    }
    return false;
  }
}
