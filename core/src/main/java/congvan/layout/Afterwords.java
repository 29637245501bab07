// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.Titles;
import congvan.text.Folding;
import congvan.text.Phrase;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.List;
import java.util.Set;

/**
 * The lines with which something begins that is no more of the letter: annex, copy, next letter.
 */
final class Afterwords {
  private static final int LINES_TO_REFERENCE = 10;
  private static final int LONGEST_HEADING = 90;
  private static final List<Phrase> ANNEXES =
      List.of(Phrase.of("phụ lục"), Phrase.of("phụ biểu"), Phrase.of("biểu mẫu"));
  private static final List<Phrase> COPIES =
      List.of(Phrase.of("sao y"), Phrase.of("sao lục"), Phrase.of("trích sao"));
  private static final List<Phrase> REFERENCES =
      List.of(Phrase.of("kèm theo"), Phrase.of("đính kèm"), Phrase.of("gửi kèm"));
  private static final List<Phrase> MOTTOS =
      List.of(
          Phrase.of("cộng hòa xã hội chủ nghĩa việt nam"),
          Phrase.of("đảng cộng sản việt nam"),
          Phrase.of("độc lập tự do hạnh phúc"));
  private static final List<Phrase> DIGITAL =
      List.of(
          Phrase.of("ký bởi"),
          Phrase.of("người ký"),
          Phrase.of("ngày ký"),
          Phrase.of("thời gian ký"),
          Phrase.of("giờ ký"),
          Phrase.of("ký số bởi"),
          Phrase.of("ký ngày"));
  private static final long REPUBLIC = Folding.key("cong");
  private static final long PARTY = Folding.key("dang");
  private static final long INDEPENDENCE = Folding.key("doc");
  private static final Set<Long> FOOTS =
      Set.of(
          Folding.key("website"),
          Folding.key("tel"),
          Folding.key("fax"),
          Folding.key("email"),
          Folding.key("lawsoft"),
          Folding.key("scanned"),
          Folding.key("www"));
  private static final long COUNTRY = Folding.key("nuoc");
  private static final long NUMBER = Folding.key("so");
  private static final int MOST_COUNTED = 400;
  private static final int LINES_ABOVE_MOTTO = 5;
  private static final long PAGE = Folding.key("page");

  private Afterwords() {}

  /** Tells whether an annex, a copy's block or another letter begins at a line. */
  static boolean beginAt(Sheet sheet, int line) {
    return isAnnex(sheet, line) || isCopy(sheet, line) || isMotto(sheet, line);
  }

  static boolean isAnnex(Sheet sheet, int line) {
    return isHeading(sheet, line, ANNEXES)
        || isReference(sheet, line)
            && sheet.syllables().text().charAt(sheet.lines().start(line)) == '(';
  }

  static boolean isCopy(Sheet sheet, int line) {
    Span place = sheet.lines().span(line);
    return isHeading(sheet, line, COPIES)
        && Titles.inCapitals(sheet.syllables(), sheet.syllables().from(place.start()), 2);
  }

  private static boolean isHeading(Sheet sheet, int line, List<Phrase> words) {
    Span place = sheet.lines().span(line);
    Syllables text = sheet.syllables();
    int first = text.from(place.start());
    return first < text.count()
        && place.end() - place.start() > 3
        && place.end() - place.start() < LONGEST_HEADING
        && text.isCapital(first)
        && Phrase.anyFoldedAt(words, text, first);
  }

  /** (Kèm theo Quyết định số ...), as it stands under the heading of what is sent along. */
  static boolean isReference(Sheet sheet, int line) {
    Syllables text = sheet.syllables();
    int first = text.from(sheet.lines().start(line));
    for (int i = first;
        i < first + 3 && i < text.count() && text.start(i) < sheet.lines().end(line);
        i++) {
      if (Phrase.anyFoldedAt(REFERENCES, text, i)) {
        return true;
      }
    }
    return false;
  }

  static boolean isMotto(Sheet sheet, int line) {
    Syllables text = sheet.syllables();
    int end = sheet.lines().end(line);
    for (int i = text.from(sheet.lines().start(line));
        i < text.count() && text.start(i) < end;
        i++) {
      if (isMottoAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMottoAt(Syllables text, int index) {
    long key = text.key(index);
    return (key == REPUBLIC || key == PARTY || key == INDEPENDENCE)
        && text.key(index - 1) != COUNTRY
        && Character.isUpperCase(text.text().charAt(text.start(index)))
        && MOTTOS.stream()
            .anyMatch(
                motto -> motto.damagedAt(text, index, 1) && isWrittenLarge(text, index, motto));
  }

  private static boolean isWrittenLarge(Syllables text, int index, Phrase motto) {
    return motto.length() == 6 || Titles.inCapitals(text, index, 3);
  }

  static boolean isPageMark(Sheet sheet, int line) {
    String text = sheet.text().normalized();
    int start = sheet.lines().start(line);
    return text.startsWith("---", start)
        && sheet.syllables().key(sheet.syllables().from(start)) == PAGE;
  }

  /** Ký bởi: ..., Ngày ký: ...: what a digital signature shows, and Email: ... under it. */
  static boolean isDigitalSignature(Sheet sheet, Span cell) {
    return opensDigitalSignature(sheet, cell) || continuesDigitalSignature(sheet, cell);
  }

  private static boolean continuesDigitalSignature(Sheet sheet, Span cell) {
    if (!HeaderRoles.continuesSignatureLayer(sheet.written(cell))) {
      return false;
    }
    int line = sheet.lines().at(cell.start());
    for (int above = line - 1; above >= 0 && above >= line - 2; above--) {
      List<Span> cells = Cells.of(sheet, above);
      if (!cells.isEmpty() && opensDigitalSignature(sheet, cells.get(cells.size() - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensDigitalSignature(Sheet sheet, Span cell) {
    Syllables text = sheet.syllables();
    int first = text.from(cell.start());
    return Phrase.anyFoldedAt(DIGITAL, text, first)
        && text.text().indexOf(':', cell.start(), cell.end()) >= 0;
  }

  /** Returns the line at which another letter begins, behind the header of this one. */
  static int secondLetter(Sheet sheet, int first) {
    Syllables text = sheet.syllables();
    for (int i = text.from(sheet.lines().start(first)); i < text.count(); i++) {
      if (isMottoAt(text, i)) {
        return sheet.lines().at(text.start(i));
      }
    }
    return sheet.lines().count();
  }

  static boolean annexBetween(Sheet sheet, int from, int to) {
    return annex(sheet, from, to) < to;
  }

  /** Returns the first line between two where an annex begins that says whose it is. */
  static int annex(Sheet sheet, int from, int to) {
    for (int line = from; line < to; line++) {
      if (!sheet.lines().isBlank(line)
          && isHeading(sheet, line, ANNEXES)
          && referenceFollows(sheet, line)) {
        return line;
      }
    }
    return to;
  }

  private static boolean referenceFollows(Sheet sheet, int line) {
    int end = Math.min(sheet.lines().count(), line + LINES_TO_REFERENCE);
    for (int next = line; next < end; next++) {
      if (isReference(sheet, next)) {
        return true;
      }
    }
    return false;
  }

  /** Website, điện thoại, a publisher's line: what stands at the foot of a page. */
  static boolean isFoot(Sheet sheet, int line) {
    Span place = sheet.lines().span(line);
    String text = sheet.syllables().text();
    long first = sheet.syllables().key(sheet.syllables().from(place.start()));
    return FOOTS.contains(first)
        || text.startsWith("www.", place.start())
        || text.startsWith("http", place.start());
  }

  /** Counts the letters of a place, up to a few hundred. */
  static int letters(Sheet sheet, Span place) {
    String text = sheet.syllables().text();
    int letters = 0;
    int end = Math.min(place.end(), place.start() + MOST_COUNTED);
    for (int i = place.start(); i < end; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** Tells whether a header at a line goes on to a number: a blank form has none. */
  static boolean isNumbered(Sheet sheet, int line) {
    Syllables text = sheet.syllables();
    int end = Math.min(sheet.lines().count(), line + LINES_TO_REFERENCE);
    for (int next = Math.max(0, line - 3); next < end; next++) {
      int first = text.from(sheet.lines().start(next));
      if (text.key(first) == NUMBER && text.isNumber(first + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Goes up from a motto over the left column's lines, if they stand above it. */
  static int letterheadAbove(Sheet sheet, int line) {
    int top = line;
    for (int at = line - 1; at >= 0 && at > line - LINES_ABOVE_MOTTO; at--) {
      Span place = sheet.lines().span(at);
      boolean small = place.end() - place.start() > 60 || !Capitals.fill(sheet.written(place));
      if (place.start() < place.end() && small) {
        break;
      }
      top = place.start() < place.end() ? at : top;
    }
    return top;
  }
}
