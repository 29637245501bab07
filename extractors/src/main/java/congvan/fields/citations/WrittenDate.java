// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.text.Folding;
import congvan.text.Syllables;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A whole date behind {@code ngày}: {@code 15/3/2021}, {@code 15 tháng 3 năm 2021}.
 *
 * @param next the syllable behind it
 */
record WrittenDate(LocalDate value, int next) {
  private static final long DAY = Folding.key("ngày");
  private static final long MONTH = Folding.key("tháng");
  private static final long YEAR = Folding.key("năm");

  /** Reads the date that begins with {@code ngày} at this syllable; none on no calendar. */
  static Optional<WrittenDate> at(Syllables text, Gaps gaps, int index) {
    return text.key(index) == DAY && gaps.holdsOnly(index + 1, "")
        ? digitsAt(text, gaps, index + 1)
        : Optional.empty();
  }

  /** Reads the date whose day stands at this syllable. */
  static Optional<WrittenDate> digitsAt(Syllables text, Gaps gaps, int day) {
    int month = partAfter(text, gaps, day, MONTH);
    int year = month < 0 ? -1 : partAfter(text, gaps, month, YEAR);
    boolean whole = year > 0 && length(text, year) == 4 && length(text, day) <= 2;
    return whole && length(text, month) <= 2 ? date(text, day, month, year) : Optional.empty();
  }

  private static int partAfter(Syllables text, Gaps gaps, int part, long word) {
    if (!text.isNumber(part)) {
      return -1;
    }
    if (text.isNumber(part + 1)) {
      boolean separated = gaps.holdsAny(part + 1, "/.-") && gaps.holdsOnly(part + 1, "/.-");
      return separated ? part + 1 : -1;
    }
    boolean named = text.key(part + 1) == word && text.isNumber(part + 2);
    return named && gaps.holdsOnly(part + 1, "") && gaps.holdsOnly(part + 2, "") ? part + 2 : -1;
  }

  private static int length(Syllables text, int index) {
    return text.end(index) - text.start(index);
  }

  private static Optional<WrittenDate> date(Syllables text, int day, int month, int year) {
    try {
      LocalDate value = LocalDate.of(number(text, year), number(text, month), number(text, day));
      return Optional.of(new WrittenDate(value, year + 1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Syllables text, int index) {
    return Integer.parseInt(text.text(), text.start(index), text.end(index), 10);
  }
}
