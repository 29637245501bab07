// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.PersonNames;
import congvan.lexicon.Titles;
import congvan.text.Folding;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Knows the lines of a signature (quyền hạn, chức vụ, họ tên) from other text, finds where they
 * begin behind an entry of Nơi nhận on the same line, and cuts apart what an export wrote on one
 * line: {@code KT. BỘ TRƯỞNG THỨ TRƯỞNG Bùi Văn An}.
 */
final class SignatureText {
  private static final int LONGEST = 160;
  private static final long DEPUTY = Folding.key("pho");
  private static final Titles TITLES = Titles.standard();
  private static final PersonNames NAMES = PersonNames.standard();

  private final Sheet sheet;
  private final Syllables text;

  SignatureText(Sheet sheet) {
    this.sheet = sheet;
    this.text = sheet.syllables();
  }

  /** Returns the name that a place consists of. */
  Optional<PersonNames.Name> name(Span place) {
    return NAMES.whole(text, place);
  }

  /** Tells whether a place is a line of authority or position, but for a few stray signs before. */
  boolean isTitle(Span place) {
    int begin = titleIn(place);
    return begin >= 0 && text.start(begin) - place.start() <= 3 + strayLetters(place, begin);
  }

  private int strayLetters(Span place, int begin) {
    int first = text.from(place.start());
    boolean stray = begin - first <= 2 && text.start(begin) - place.start() <= 8;
    return stray && endsBeforeBreak(first, begin) ? 8 : 0;
  }

  private boolean endsBeforeBreak(int first, int begin) {
    for (int i = first; i < begin; i++) {
      if (text.end(i) - text.start(i) > 3) {
        return false;
      }
    }
    return true;
  }

  /** Returns the offset at which a signature begins in a place, or -1. */
  int beginIn(Span place) {
    int begin = titleIn(place);
    return begin < 0 ? -1 : text.start(leftOf(begin, place));
  }

  /** Takes what is left of a damaged word before a title: {@code Ó TỔNG CỤC TRƯỞNG}. */
  private int leftOf(int begin, Span place) {
    int at = begin;
    if (TITLES.markLength(text, begin) > 0 || text.key(begin) == DEPUTY) {
      return at;
    }
    while (at > 0
        && text.start(at - 1) >= place.start()
        && !text.isNumber(at - 1)
        && Titles.inCapitals(text, at - 1, 1)
        && onlyBlanks(/* start= */ text.end(at - 1), /* end= */ text.start(at))) {
      at--;
    }
    return at;
  }

  private boolean onlyBlanks(int start, int end) {
    return text.text().substring(start, end).isBlank();
  }

  /** Returns the first syllable from which on a place is authority or position, or -1. */
  private int titleIn(Span place) {
    if (place.end() - place.start() > LONGEST || endsAsEntry(place)) {
      return -1;
    }
    int end = text.from(place.end());
    for (int i = text.from(place.start()); i < end; i++) {
      if (isTitleAt(i, end)) {
        return mostlyCapitals(text.start(i), place.end()) || isMarked(i) ? i : -1;
      }
    }
    return -1;
  }

  private boolean endsAsEntry(Span place) {
    return text.text().charAt(place.end() - 1) == ';';
  }

  private boolean isMarked(int index) {
    int mark = TITLES.markLength(text, index);
    return mark > 0 && TITLES.titleLength(text, index + mark) > 0;
  }

  private boolean isTitleAt(int index, int end) {
    if (!Character.isUpperCase(text.text().charAt(text.start(index)))) {
      return false;
    }
    int mark = TITLES.markLength(text, index);
    if (mark > 0) {
      return isAuthority(index, mark, end);
    }
    int length = TITLES.damagedTitleLength(text, index);
    return length > 0 && index + length <= end && Titles.inCapitals(text, index, length);
  }

  private boolean isAuthority(int index, int mark, int end) {
    int next = index + mark;
    if (next >= end) {
      return text.end(next - 1) < text.text().length() && dotBehind(next - 1);
    }
    return TITLES.damagedTitleLength(text, next) > 0
        || !text.isNumber(next)
            && Character.isUpperCase(text.text().charAt(text.start(next)))
            && text.end(next) - text.start(next) > 1
            && mostlyCapitals(text.start(index), text.end(end - 1));
  }

  private boolean dotBehind(int index) {
    return text.text().charAt(text.end(index)) == '.';
  }

  /** Tells whether a stretch is capitals, but for a name at its end and what OCR made small. */
  boolean mostlyCapitals(int start, int end) {
    int upper = 0;
    int lower = 0;
    int last = nameStart(start, end);
    for (int i = start; i < last; i++) {
      char c = text.text().charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    return upper >= 2 && upper >= 2 * lower;
  }

  /** Returns where the name begins that ends a stretch of capitals; its end when there is none. */
  private int nameStart(int start, int end) {
    int at = text.from(end) - 1;
    int first = at + 1;
    while (at >= 0 && text.start(at) >= start && isNameLike(at)) {
      first = at--;
    }
    int count = text.from(end) - first;
    return count >= 2 && count <= 5 ? text.start(first) : end;
  }

  private boolean isNameLike(int index) {
    int start = text.start(index);
    return Character.isUpperCase(text.text().charAt(start))
        && text.end(index) - start > 1
        && Character.isLowerCase(text.text().charAt(text.end(index) - 1));
  }

  /** Cuts a place into its lines: each authority, the position, the name. */
  List<Span> cut(Span place) {
    List<Span> lines = new ArrayList<>();
    int nameStart = nameStart(place.start(), place.end());
    boolean nameFollows = nameStart < place.end() && nameStart > place.start();
    cutTitles(new Span(place.start(), nameFollows ? nameStart : place.end()), lines);
    if (nameFollows) {
      lines.add(new Span(nameStart, place.end()));
    }
    return lines;
  }

  private void cutTitles(Span place, List<Span> lines) {
    int end = text.from(place.end());
    int from = place.start();
    int first = text.from(place.start());
    int at = afterTitle(first, end);
    boolean title = at > first + 1;
    while (at < end) {
      int length = beginsAnother(at, end);
      if (length > 0 && !title) {
        title = true;
        at += length;
      } else if (length > 0) {
        lines.add(trimmed(from, text.start(at)));
        from = text.start(at);
        at = afterTitle(at, end);
      } else {
        at++;
      }
    }
    lines.add(trimmed(from, place.end()));
  }

  private int afterTitle(int index, int end) {
    int mark = TITLES.markLength(text, index);
    int title = TITLES.damagedTitleLength(text, index + mark);
    return Math.min(end, index + Math.max(1, mark + title));
  }

  /** A second title begins a line of its own, but not behind a comma: BỘ TRƯỞNG, CHỦ NHIỆM. */
  private int beginsAnother(int index, int end) {
    char before = text.text().charAt(text.end(index - 1));
    int mark = TITLES.markLength(text, index);
    if (mark > 0) {
      return isAuthority(index, mark, end) ? mark : 0;
    }
    return before == ',' || !Titles.inCapitals(text, index, 1)
        ? 0
        : TITLES.titleLength(text, index);
  }

  private Span trimmed(int start, int end) {
    int last = end;
    while (last > start && text.text().charAt(last - 1) <= ' ') {
      last--;
    }
    return new Span(start, last);
  }

  /** (Đã ký), (đã ký và đóng dấu): where the name of a typed copy lacks its signature. */
  boolean isSigned(Span place) {
    int first = text.from(place.start());
    int count = text.from(place.end()) - first;
    return count >= 1
        && count <= 5
        && (SIGNED.foldedAt(text, first) || count == 1 && ONLY_SIGNED.foldedAt(text, first));
  }

  private static final congvan.text.Phrase SIGNED = congvan.text.Phrase.of("đã ký");
  private static final congvan.text.Phrase ONLY_SIGNED = congvan.text.Phrase.of("ký");

  Sheet sheet() {
    return sheet;
  }
}
