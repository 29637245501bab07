// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;
import java.util.OptionalInt;

/** Days of the calendar: {@code 10/4/2021}, {@code 05 tháng 3 năm 2022}, {@code 12/3}. */
final class DayRules {
  private static final int LAST_DAY = 31;
  private static final int LAST_MONTH = 12;
  private static final int CENTURY = 2000;

  private DayRules() {}

  /**
   * Reads a day that begins with its number.
   *
   * @param named true behind the word ngày, where a day may stand alone
   */
  static Optional<Read<Moment>> at(Words words, int index, boolean named) {
    int day = words.number(index, 2);
    if (day < 1 || day > LAST_DAY) {
      return Optional.empty();
    }
    char sign = words.gap(index + 1);
    if (sign == '/' || sign == '.' || sign == '-') {
      Optional<Read<Moment>> read = signed(words, index, day, sign);
      return read.isPresent() || !named ? read : alone(words, index, day);
    }
    if (words.next(index + 1, Keys.THANG)) {
      return inMonth(words, index + 2, day)
          .or(() -> named ? alone(words, index, day) : Optional.empty());
    }
    return named ? alone(words, index, day) : Optional.empty();
  }

  private static Optional<Read<Moment>> alone(Words words, int index, int day) {
    char after = words.at(words.end(index));
    return after == '%'
            || Character.isLetter(after)
            || (words.next(index + 1, Keys.THANG)
                && !words.exact(index + 2, "cuối")
                && !words.exact(index + 2, "đầu"))
        ? Optional.empty()
        : Optional.of(new Read<>(Moment.day(0, day), index + 1));
  }

  private static Optional<Read<Moment>> signed(Words words, int index, int day, char sign) {
    int month = words.number(index + 1, 2);
    if (month < 1 || month > LAST_MONTH) {
      return Optional.empty();
    }
    Moment moment = Moment.day(month, day);
    if (words.gap(index + 2) == sign) {
      int year = year(words, index + 2, sign == '/');
      return year > 0 && words.isFree(index + 2)
          ? Optional.of(new Read<>(moment.withYear(year), index + 3))
          : Optional.empty();
    }
    return sign == '/' && words.isFree(index + 1)
        ? Optional.of(withYearWord(words, moment, index + 2))
        : Optional.empty();
  }

  private static Optional<Read<Moment>> inMonth(Words words, int index, int day) {
    int month = words.number(index, 2);
    if (month < 1 || month > LAST_MONTH) {
      OptionalInt shift = Shifts.at(words, index);
      return shift.isPresent()
          ? Optional.of(new Read<>(Moment.day(0, day).withShift(shift.getAsInt()), index + 1))
          : Optional.empty();
    }
    Moment moment = Moment.day(month, day);
    char sign = words.gap(index + 1);
    int year = sign == '/' || sign == '-' || sign == '.' ? year(words, index + 1, false) : -1;
    return Optional.of(
        year > 0
            ? new Read<>(moment.withYear(year), index + 2)
            : withYearWord(words, moment, index + 1));
  }

  /** Reads {@code năm 2022}, {@code năm sau} behind a day and its month. */
  static Read<Moment> withYearWord(Words words, Moment moment, int index) {
    if (words.next(index, Keys.CUA) && words.next(index + 1, Keys.NAM)) {
      return nextYear(words, moment, index);
    }
    char gap = words.gap(index);
    if (words.is(index, Keys.NAM) && (gap == ' ' || gap == ',')) {
      int year = year(words, index + 1, false);
      if (year > 0 && words.blank(index + 1)) {
        return new Read<>(moment.withYear(year), index + 2);
      }
      OptionalInt shift = Shifts.at(words, index + 1);
      if (shift.isPresent()) {
        return new Read<>(moment.withShift(shift.getAsInt()), index + 2);
      }
    }
    return new Read<>(moment, index);
  }

  /** Reads {@code của năm sau}, {@code của năm tiếp theo}. */
  private static Read<Moment> nextYear(Words words, Moment moment, int index) {
    OptionalInt shift = Shifts.at(words, index + 2);
    if (shift.isPresent()) {
      return new Read<>(moment.withShift(shift.getAsInt()), index + 3);
    }
    boolean following = words.exact(index + 2, "tiếp") && words.exact(index + 3, "theo");
    boolean adjoining = words.exact(index + 2, "liền") || words.exact(index + 2, "kế");
    return following || adjoining
        ? new Read<>(moment.withShift(1), index + 4)
        : new Read<>(moment, index);
  }

  /** Returns the year here, or -1; of two digits only where that is allowed. */
  static int year(Words words, int index, boolean short2) {
    int number = words.number(index, 4);
    if (words.digits(index) == 4) {
      return number >= CENTURY - 200 && number < CENTURY + 200 ? number : -1;
    }
    return short2 && words.digits(index) == 2 ? CENTURY + number : -1;
  }
}
