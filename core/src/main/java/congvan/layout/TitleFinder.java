// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.Titles;
import congvan.text.Span;
import congvan.text.Syllables;

/** Finds where in a place a line of authority or position begins, through what OCR does to it. */
final class TitleFinder {
  private static final int LONGEST = 160;
  private static final int LONGEST_NAME = 5;
  private static final Titles TITLES = Titles.standard();

  private final Syllables text;

  TitleFinder(Syllables text) {
    this.text = text;
  }

  /** Returns the first syllable from which on a place is authority or position, or -1. */
  int titleIn(Span place) {
    boolean entry = text.text().charAt(place.end() - 1) == ';';
    if (entry || place.end() - place.start() > LONGEST) {
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

  private boolean isMarked(int index) {
    int mark = TITLES.markLength(text, index);
    return mark > 0 && TITLES.titleLength(text, index + mark) > 0;
  }

  private boolean isTitleAt(int index, int end) {
    if (!isUpper(index)) {
      return false;
    }
    int mark = TITLES.markLength(text, index);
    if (mark > 0) {
      return isAuthority(index, mark, end);
    }
    int length = lengthWithin(index, end);
    return length > 0 && index + length <= end && Titles.inCapitals(text, index, length);
  }

  /** {@code PHÓ GIÁM ĐỐC} stays one above {@code - Sở Y tế}, though Giám đốc Sở is one too. */
  private int lengthWithin(int index, int end) {
    int length = TITLES.damagedTitleLength(text, index);
    return index + length <= end ? length : TITLES.titleLength(text, index, text.end(end - 1));
  }

  /** Tells whether behind the mark at a syllable stands a title, a body in capitals, or nothing. */
  boolean isAuthority(int index, int mark, int end) {
    int next = index + mark;
    if (next >= end) {
      int behind = text.end(next - 1);
      return behind < text.text().length() && text.text().charAt(behind) == '.';
    }
    if (TITLES.damagedTitleLength(text, next) > 0) {
      return true;
    }
    boolean word = !text.isNumber(next) && text.end(next) - text.start(next) > 1;
    return word && isUpper(next) && mostlyCapitals(text.start(index), text.end(end - 1));
  }

  private boolean isUpper(int index) {
    return Character.isUpperCase(text.text().charAt(text.start(index)));
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
  int nameStart(int start, int end) {
    int at = text.from(end) - 1;
    int first = at + 1;
    while (at >= 0 && text.start(at) >= start && isNameLike(at)) {
      first = at--;
    }
    int count = text.from(end) - first;
    return count >= 2 && count <= LONGEST_NAME ? text.start(first) : end;
  }

  private boolean isNameLike(int index) {
    int end = text.end(index);
    return isUpper(index)
        && end - text.start(index) > 1
        && Character.isLowerCase(text.text().charAt(end - 1));
  }
}
