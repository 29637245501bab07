// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Span;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads a date of issue from its year backwards, for one stretch of text. */
final class DateOfIssueScan {
  private static final int YEAR_DIGITS = 4;
  private static final int LONGEST_GAP = 3;
  private static final int LONGEST_DAY = 22;
  private static final int DAY_COST = 2;
  static final int MONTH_COST = 2;
  private static final int MONTH_DIGITS = 2;
  private static final int LONGEST_WORD = 7;

  private final String text;
  private final int start;
  private final int end;

  DateOfIssueScan(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  Optional<DateOfIssue> find() {
    for (int at = end - YEAR_DIGITS; at > start; at--) {
      if (isYear(at)) {
        Optional<DateOfIssue> date = before(new Span(at, at + YEAR_DIGITS));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isYear(int at) {
    boolean century = text.startsWith("19", at) || text.startsWith("20", at);
    return century
        && !isDigit(at - 1)
        && isDigit(at + 2)
        && isDigit(at + 3)
        && !(at + YEAR_DIGITS < end && isDigit(at + YEAR_DIGITS));
  }

  private Optional<DateOfIssue> before(Span year) {
    Span yearWord = lettersBefore(year.start());
    Span month = digitsBefore(yearWord.start());
    Span monthWord = monthWord(month.start());
    boolean words = reads(yearWord, "nam", 1) && reads(monthWord, "thang", MONTH_COST);
    return words && month.end() > month.start()
        ? dayWord(monthWord.start()).map(word -> date(word, monthWord.start(), month, year))
        : Optional.empty();
  }

  private DateOfIssue date(Span dayWord, int monthWord, Span month, Span year) {
    int from = dayWord.end();
    boolean glued = isDigit(monthWord - 1) && !isWritten(monthWord, "th");
    int to = glued ? monthWord + 1 : monthWord;
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    int first = dayWord.end() > dayWord.start() ? dayWord.start() : from;
    return new DateOfIssue(new Span(first, year.end()), new Span(from, to), month, year);
  }

  /** The word ngày a few signs before; if it is lost, the empty place behind the comma. */
  private Optional<Span> dayWord(int monthWord) {
    int best = DAY_COST;
    int comma = -1;
    Optional<Span> word = Optional.empty();
    for (int at = Math.max(start, monthWord - LONGEST_DAY); at < monthWord; at++) {
      comma = text.charAt(at) == ',' ? at + 1 : comma;
      if (Character.isLetter(text.charAt(at)) && (at == start || !isLetter(at - 1))) {
        OptionalLong found =
            new Alignment(text, new Span(at, monthWord), "ngay".length(), best).of("ngay", best);
        if (found.isPresent()) {
          best = (int) (found.getAsLong() >>> Integer.SIZE);
          word = Optional.of(new Span(at, at + (int) found.getAsLong()));
        }
      }
    }
    return word.isEmpty() && comma >= 0 ? Optional.of(new Span(comma, comma)) : word;
  }

  /** The word tháng, with a sign before it that OCR made of its first letter: {@code 1háng}. */
  private Span monthWord(int month) {
    Span letters = lettersBefore(month);
    int before = letters.start() - 1;
    boolean sign = before > start && text.charAt(before) > ' ' && !isDigit(before - 1);
    Span whole = sign ? new Span(before, letters.end()) : letters;
    return !isWritten(letters.start(), "t") && reads(whole, "thang", 1) ? whole : letters;
  }

  private boolean isWritten(int at, String letters) {
    return text.regionMatches(/* ignoreCase= */ true, at, letters, 0, letters.length());
  }

  private Span lettersBefore(int offset) {
    int to = afterGap(offset);
    int from = to;
    while (from > start && to - from < LONGEST_WORD && isLetter(from - 1)) {
      from--;
    }
    return new Span(from, to);
  }

  private Span digitsBefore(int offset) {
    int to = afterGap(offset);
    int from = to;
    while (from > start && to - from < MONTH_DIGITS && isDigit(from - 1)) {
      from--;
    }
    return new Span(from, to);
  }

  /** Skips blanks and stray signs backwards. */
  private int afterGap(int offset) {
    int at = offset;
    while (at > start
        && offset - at < LONGEST_GAP
        && !Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean reads(Span written, String word, int limit) {
    return new Alignment(text, written, word.length(), limit).of(word, limit).isPresent();
  }

  private boolean isLetter(int at) {
    return Character.isLetter(text.charAt(at));
  }

  private boolean isDigit(int at) {
    char c = text.charAt(at);
    return c >= '0' && c <= '9';
  }
}
