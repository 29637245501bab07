// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Days of the calendar: {@code 10/4/2021}, {@code 05 tháng 3 năm 2022}, {@code 12/3}, {@code mười
 * lăm tháng ba}, {@code mồng 5 tháng Giêng}.
 */
final class DayRules {
  static final int LAST_DAY = 31;

  private DayRules() {}

  /**
   * Reads a day that begins with its number, or with mùng.
   *
   * @param named true behind the word ngày, where a day may stand alone
   */
  static Optional<Read<Moment>> at(Words words, int index, boolean named) {
    int number = isEarly(words, index) ? index + 1 : index;
    boolean said = named || number > index;
    int end = DamagedNumber.end(words, number);
    if (end == number) {
      return said ? spelled(words, number) : Optional.empty();
    }
    if (said && isTorn(words, number)) {
      return behind(words, number + 2, torn(words, number), true);
    }
    int day = DamagedNumber.value(words, number, end, 2);
    if (day < 0) {
      return SignedDays.yearFirst(words, number);
    }
    return day < 1 || day > LAST_DAY
        ? Optional.empty()
        : behind(words, end, day, said).map(read -> Moons.marked(words, read));
  }

  /** {@code ngày 1 5/4/2026}: the figures of a day, torn apart. */
  private static boolean isTorn(Words words, int index) {
    boolean pair = words.digits(index) == 1 && words.digits(index + 1) == 1;
    return pair
        && words.blank(index + 1)
        && words.gap(index + 2) == '/'
        && torn(words, index) >= 1
        && torn(words, index) <= LAST_DAY;
  }

  private static int torn(Words words, int index) {
    return words.number(index, 1) * 10 + words.number(index + 1, 1);
  }

  /** Mùng, mồng: one of the first ten days of a month. */
  static boolean isEarly(Words words, int index) {
    long key = words.key(index);
    boolean word = key == Keys.MUNG || key == Keys.MONG;
    return word
        && words.blank(index + 1)
        && (words.exact(index, "mùng") || words.exact(index, "mồng") || words.isBare(index));
  }

  private static Optional<Read<Moment>> spelled(Words words, int index) {
    return SpelledNumber.at(words, index)
        .filter(day -> day.value() >= 1 && day.value() <= LAST_DAY)
        .flatMap(day -> inMonth(words, day.next(), day.value()))
        .map(read -> Moons.marked(words, read));
  }

  private static Optional<Read<Moment>> behind(Words words, int at, int day, boolean said) {
    char sign = words.gap(at);
    Optional<Read<Moment>> read =
        (sign == '/' || sign == '.' || sign == '-') && !words.is(at, Keys.THANG)
            ? SignedDays.at(words, at, day, said)
            : inMonth(words, at, day);
    return read.isPresent() || !said ? read : alone(words, at, day);
  }

  private static Optional<Read<Moment>> alone(Words words, int at, int day) {
    char after = words.at(words.end(at - 1));
    boolean month = words.next(at, Keys.THANG);
    return after == '%'
            || Character.isLetter(after)
            || (month && !words.exact(at + 1, "cuối") && !words.exact(at + 1, "đầu"))
        ? Optional.empty()
        : Optional.of(new Read<>(Moment.day(0, day), at));
  }

  /** Reads {@code tháng 3 năm 2022}, {@code tháng này}, {@code của tháng sau} behind a day. */
  private static Optional<Read<Moment>> inMonth(Words words, int index, int day) {
    int month = words.next(index, Keys.CUA) ? index + 1 : index;
    if (!words.is(month, Keys.THANG) || !isNear(words, month)) {
      return Optional.empty();
    }
    char gap = words.gap(month + 1);
    if (gap != ' ' && gap != Words.JOINED && gap != ',') {
      return Optional.empty();
    }
    return MonthNames.at(words, month + 1)
        .map(read -> new Read<>(dayOf(read.value(), day), read.next()))
        .map(read -> withYear(words, read))
        .or(() -> shifted(words, month + 1, day));
  }

  private static boolean isNear(Words words, int index) {
    return words.near(index) || words.gap(index) == '-';
  }

  private static Moment dayOf(Moment month, int day) {
    return month.isLunar() ? Moment.lunar(month.part(), day) : Moment.day(month.part(), day);
  }

  private static Optional<Read<Moment>> shifted(Words words, int index, int day) {
    return Shifts.at(words, index)
        .filter(shift -> !words.next(shift.next(), Keys.QUY))
        .map(shift -> new Read<>(Moment.day(0, day).withShift(shift.value()), shift.next()));
  }

  private static Read<Moment> withYear(Words words, Read<Moment> day) {
    int index = day.next();
    char sign = words.gap(index);
    boolean signed = sign == '/' || sign == '-' || sign == '.';
    OptionalInt year = signed ? YearRules.digits(words, index, false) : OptionalInt.empty();
    return year.isPresent()
        ? new Read<>(day.value().withYear(year.getAsInt()), DamagedNumber.end(words, index))
        : withYearWord(words, day.value(), index);
  }

  /** Reads {@code năm 2022}, {@code năm sau} behind a day and its month. */
  static Read<Moment> withYearWord(Words words, Moment moment, int index) {
    return YearRules.behind(words, moment, index);
  }

  /** Returns the year here, or -1; of two digits only where that is allowed. */
  static int year(Words words, int index, boolean short2) {
    return YearRules.digits(words, index, short2).orElse(-1);
  }
}
