// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.text.Folding;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.Locale;

/**
 * The syllables of a stretch of text as the rules read them: by folded key, since OCR loses marks,
 * with the sign that stands between two of them. Never looks beyond the stretch.
 */
final class Words {
  /** Nothing stands between: {@code 17h00}. */
  static final char JOINED = 0;

  /** More than one sign, or more than two line ends. */
  static final char APART = '?';

  private static final int WIDEST_GAP = 80;
  private static final int LINE_ENDS = 2;

  private final Syllables syllables;
  private final int first;
  private final int end;
  private final boolean bare;

  Words(Syllables syllables, Span range) {
    this.syllables = syllables;
    this.first = syllables.from(range.start());
    this.end = syllables.from(range.end());
    this.bare = isBare(syllables.text(), range);
  }

  /** Tells whether nothing is written beyond ASCII: {@code truoc ngay 31/12}. */
  private static boolean isBare(String text, Span range) {
    for (int i = range.start(); i < range.end(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the whole text is written without marks. */
  boolean isBare() {
    return bare;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  String text() {
    return syllables.text();
  }

  int start(int index) {
    return syllables.start(index);
  }

  int end(int index) {
    return syllables.end(index);
  }

  long key(int index) {
    return index >= first && index < end ? syllables.key(index) : 0;
  }

  boolean is(int index, long key) {
    return key(index) == key;
  }

  /**
   * Tells whether the syllable stands here with its marks, but for case; in a text that has no
   * marks at all, whether it may be meant.
   */
  boolean exact(int index, String syllable) {
    return index >= first
        && index < end
        && (bare ? syllables.key(index) == Folding.key(syllable) : syllables.is(index, syllable));
  }

  /** Tells whether letters stand here, not digits. */
  boolean isWord(int index) {
    long key = key(index);
    return key != 0 && key != Syllables.NUMBER;
  }

  /** Tells whether the syllable stands here, with its marks or in a text written without any. */
  boolean said(int index, String syllable) {
    return exact(index, syllable) || (key(index) == key(syllable) && isBare(index));
  }

  /**
   * Tells whether the syllable carries no marks at all and its neighbours neither: the text is
   * written without, as in {@code truoc ngay 15/3}.
   */
  boolean isBare(int index) {
    return isPlain(index) && isPlain(index - 1) && isPlain(index + 1);
  }

  private boolean isPlain(int index) {
    if (index < first || index >= end) {
      return true;
    }
    for (int i = start(index); i < end(index); i++) {
      if (text().charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Returns the syllable as it is written, in lower case. */
  String written(int index) {
    return index >= first && index < end ? syllables.written(index).toLowerCase(Locale.ROOT) : "";
  }

  boolean isCapital(int index) {
    return index >= first && index < end && syllables.isCapital(index);
  }

  boolean isNumberOrCapital(int index) {
    return key(index) == Syllables.NUMBER || isCapital(index);
  }

  static long key(String syllable) {
    return Folding.key(syllable);
  }

  /** Returns the number here, or -1 where there is none of so few digits. */
  int number(int index, int digits) {
    if (key(index) != Syllables.NUMBER || end(index) - start(index) > digits) {
      return -1;
    }
    int number = 0;
    for (int i = start(index); i < end(index); i++) {
      number = number * 10 + text().charAt(i) - '0';
    }
    return number;
  }

  int digits(int index) {
    return key(index) == Syllables.NUMBER ? end(index) - start(index) : 0;
  }

  /**
   * Returns what stands before a syllable: a blank, one sign, {@link #JOINED} or {@link #APART};
   * the stars of bold print are blanks.
   */
  char gap(int index) {
    if (index <= first || index >= end) {
      return APART;
    }
    int from = end(index - 1);
    int to = start(index);
    if (from == to) {
      return JOINED;
    }
    return to - from > WIDEST_GAP ? APART : sign(from, to);
  }

  private char sign(int from, int to) {
    char sign = ' ';
    int lineEnds = 0;
    for (int i = from; i < to; i++) {
      char c = text().charAt(i);
      if (c == '\n') {
        lineEnds++;
      } else if (c > ' ' && c != '*') {
        sign = sign == ' ' ? plain(c) : APART;
      }
    }
    return lineEnds > LINE_ENDS ? APART : sign;
  }

  private static char plain(char c) {
    return (c >= '\u2010' && c <= '\u2015') || c == '\u2212' ? '-' : c;
  }

  boolean blank(int index) {
    return gap(index) == ' ';
  }

  /** Tells whether nothing or a blank stands before: {@code 15tháng 3} was set too tight. */
  boolean near(int index) {
    char gap = gap(index);
    return gap == ' ' || gap == JOINED;
  }

  /** Tells whether a syllable stands behind a blank, and is this one. */
  boolean next(int index, long key) {
    return is(index, key) && blank(index);
  }

  /** Returns the character before an offset of the text; a blank at its border. */
  char before(int offset) {
    return offset > 0 ? text().charAt(offset - 1) : ' ';
  }

  char at(int offset) {
    return offset < text().length() ? text().charAt(offset) : ' ';
  }

  /** Tells whether a number ends here: that of a document or a sum goes on ({@code 15/2020/QĐ}). */
  boolean isFree(int index) {
    char after = at(end(index));
    char behind = at(end(index) + 1);
    return switch (after) {
      case '%' -> false;
      case '/' -> !Character.isLetterOrDigit(behind);
      case '-' -> !Character.isLetter(behind);
      case '.', ',' -> !Character.isDigit(behind);
      default -> !Character.isLetterOrDigit(after);
    };
  }

  Span span(int from, int to) {
    return new Span(start(from), end(to - 1));
  }
}
