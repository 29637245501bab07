// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.Titles;
import congvan.text.Folding;
import congvan.text.Phrase;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads Kính gửi and the lines that name who is addressed, down to the first line of the body, be
 * there a blank line between or not. Used once, by one thread.
 */
final class AddresseeReader {
  private static final int MOST_LINES = 60;
  private static final int MOST_PLAIN_LINES = 4;
  private static final int LONGEST_LINE = 300;
  private static final int SYLLABLES_TO_VERB = 16;
  private static final int FULL_LINE = 62;
  private static final int PARAGRAPH = 110;
  private static final int ROOM = 12;
  private static final Set<Long> ADDRESS =
      Set.of(
          Folding.key("mst"),
          Folding.key("email"),
          Folding.key("fax"),
          Folding.key("cccd"),
          Folding.key("cmnd"),
          Folding.key("cmt"));
  private static final List<Phrase> ADDRESSES =
      List.of(
          Phrase.of("địa chỉ"),
          Phrase.of("bia chỉ"),
          Phrase.of("đ c"),
          Phrase.of("mã số"),
          Phrase.of("số đt"),
          Phrase.of("số điện thoại"),
          Phrase.of("số cccd"),
          Phrase.of("số cmnd"),
          Phrase.of("điện thoại"));
  private static final List<Phrase> VERBS =
      List.of(
          Phrase.of("nhận"),
          Phrase.of("đã"),
          Phrase.of("có ý kiến"),
          Phrase.of("đề nghị"),
          Phrase.of("yêu cầu"),
          Phrase.of("thông báo"),
          Phrase.of("xin"),
          Phrase.of("ban hành"),
          Phrase.of("tham mưu"),
          Phrase.of("hướng dẫn"),
          Phrase.of("trả lời"),
          Phrase.of("trân trọng"),
          Phrase.of("kính trình"),
          Phrase.of("báo cáo"));
  private static final Phrase ALSO = Phrase.of("đồng kính gửi");
  private static final long NUMBER = Folding.key("so");
  private static final long DAY = Folding.key("ngay");

  private final Sheet sheet;
  private final String text;
  private final List<Span> parts = new ArrayList<>();
  private boolean gap;
  private int plainLines;

  private AddresseeReader(Sheet sheet) {
    this.sheet = sheet;
    this.text = sheet.text().normalized();
  }

  /** The places of the addressees, the label first, and the first line of the body. */
  record Addressees(List<Span> parts, int nextLine) {}

  static Addressees read(Sheet sheet, Span label, int line) {
    return new AddresseeReader(sheet).read(label, line);
  }

  private Addressees read(Span label, int line) {
    parts.add(label);
    for (Span cell : Cells.of(text, label.end(), sheet.lines().end(line))) {
      parts.addAll(EntryCuts.of(text, cell, true));
    }
    int next = line + 1;
    while (next < sheet.lines().count() && next < line + MOST_LINES) {
      if (sheet.lines().isBlank(next) || Cells.of(sheet, next).isEmpty()) {
        gap = true;
      } else if (belongs(next)) {
        Cells.of(sheet, next).forEach(cell -> parts.addAll(EntryCuts.of(text, cell, false)));
        gap = false;
      } else {
        break;
      }
      next++;
    }
    return new Addressees(List.copyOf(parts), next);
  }

  private boolean belongs(int line) {
    Span place = sheet.lines().span(line);
    if (place.end() - place.start() > LONGEST_LINE) {
      return false;
    }
    if (text.charAt(place.start()) == '(' || isAddress(place)) {
      return true;
    }
    int start = Cells.afterBullet(text, place.start(), place.end());
    boolean bullet = start > place.start();
    int first = sheet.syllables().from(start);
    if (bracketIsOpen()) {
      return !opens(place, first);
    }
    if (ALSO.foldedAt(sheet.syllables(), first)) {
      return true;
    }
    boolean complete = !isLabelOnly() && (gap || endsWith('.')) || isDeep(line);
    plainLines = bullet ? 0 : plainLines + 1;
    return plainLines > MOST_PLAIN_LINES
        ? false
        : bullet
            ? !opens(place, first)
            : !complete && !opens(place, first) && !isWiderParagraph(place);
  }

  /**
   * A line that begins large and is much wider than the one above, where its first words had room,
   * and that holds a sentence: the body, without a blank line before it.
   */
  private boolean isWiderParagraph(Span place) {
    int above = sheet.lines().at(parts.get(parts.size() - 1).start());
    int width = sheet.lines().end(above) - sheet.lines().start(above);
    int length = place.end() - place.start();
    return !isLabelOnly()
        && length > width + ROOM
        && (length >= PARAGRAPH || length >= FULL_LINE && holdsSentence(place))
        && Character.isUpperCase(text.charAt(place.start()))
        && !Capitals.fill(sheet.written(place));
  }

  private boolean holdsSentence(Span place) {
    String written = sheet.written(place);
    return written.contains(". ") || written.contains("; ");
  }

  private boolean isLabelOnly() {
    return endsWith(':') || (parts.size() == 1 && !endsAsName());
  }

  private boolean endsAsName() {
    Span last = parts.get(parts.size() - 1);
    return sheet.syllables().from(last.end()) - sheet.syllables().from(last.start()) > 2;
  }

  private boolean endsWith(char sign) {
    return text.charAt(parts.get(parts.size() - 1).end() - 1) == sign;
  }

  private boolean isDeep(int line) {
    return sheet.lines().written(line).startsWith("---");
  }

  private boolean bracketIsOpen() {
    return Signs.leaveBracketOpen(text, parts.get(parts.size() - 1));
  }

  /** Địa chỉ, mã số thuế: part of the block, though no name. */
  private boolean isAddress(Span place) {
    int first = sheet.syllables().from(place.start());
    for (int i = first; i < first + 2; i++) {
      int at = i;
      if (ADDRESS.contains(sheet.syllables().key(i))
          || ADDRESSES.stream().anyMatch(phrase -> phrase.foldedAt(sheet.syllables(), at))) {
        return true;
      }
    }
    return false;
  }

  /** The body opens with a known word, or with a sentence: a verb, a number, a date. */
  private boolean opens(Span place, int first) {
    String written = sheet.written(place);
    boolean title = Titles.standard().titleLength(sheet.syllables(), first) > 0;
    boolean opener = Openers.open(written) && !title && !endsAsEntry(place);
    return opener || hasVerb(first, place.end());
  }

  private boolean endsAsEntry(Span place) {
    return text.charAt(place.end() - 1) == ';';
  }

  /** Số 12/UBND-TH is a document's number, số 7 may be part of a name. */
  private boolean isSymbol(int index) {
    Syllables syllables = sheet.syllables();
    return syllables.isNumber(index)
        && syllables.end(index) < text.length()
        && text.charAt(syllables.end(index)) == '/';
  }

  private boolean hasVerb(int first, int end) {
    Syllables syllables = sheet.syllables();
    for (int i = first + 1; i < first + SYLLABLES_TO_VERB && i < syllables.count(); i++) {
      int at = i;
      if (syllables.start(i) >= end || text.charAt(syllables.start(i) - 1) == '(') {
        return false;
      }
      long key = syllables.key(i);
      if (key == NUMBER && isSymbol(i + 1)
          || key == DAY && syllables.isNumber(i + 1)
          || VERBS.stream().anyMatch(verb -> verb.exactAt(syllables, at))) {
        return true;
      }
    }
    return false;
  }
}
