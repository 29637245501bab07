// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;
import java.util.OptionalInt;

/** Days with signs between: {@code 10/4/2021}, {@code 10-4-2021}, {@code 12/3}, ISO 2026-03-05. */
final class SignedDays {
  private static final int LAST_MONTH = 12;

  private SignedDays() {}

  /** Reads month and year behind the number of a day. */
  static Optional<Read<Moment>> at(Words words, int index, int day, boolean said) {
    char sign = words.gap(index);
    int end = DamagedNumber.end(words, index);
    int month = DamagedNumber.value(words, index, end, 2);
    if (month < 1 || month > LAST_MONTH) {
      return Optional.empty();
    }
    Moment moment = Moment.day(month, day);
    if (words.gap(end) == sign) {
      return withYear(words, moment, end, sign == '/' || isPair(words, index, sign));
    }
    boolean alone = sign == '/' || (sign == '-' && said && isTight(words, index));
    return alone && words.isFree(end - 1)
        ? Optional.of(YearRules.behind(words, moment, end))
        : Optional.empty();
  }

  private static Optional<Read<Moment>> withYear(
      Words words, Moment moment, int index, boolean ofTwo) {
    OptionalInt year = YearRules.digits(words, index, ofTwo);
    int end = DamagedNumber.end(words, index);
    return year.isPresent() && (words.isFree(end - 1) || isRunOn(words, end))
        ? Optional.of(new Read<>(moment.withYear(year.getAsInt()), end))
        : Optional.empty();
  }

  /** {@code ngày 01/4/2026đến ngày 05/4/2026}: a blank was lost. */
  private static boolean isRunOn(Words words, int next) {
    return words.gap(next) == Words.JOINED && words.exact(next, "đến");
  }

  /** {@code 05-03-26}: with hyphens a year of two digits needs two of day and month. */
  private static boolean isPair(Words words, int month, char sign) {
    return sign == '-' && words.digits(month) == 2 && words.digits(month - 1) == 2;
  }

  /** {@code ngày 20-11}; but {@code ngày 3 - 5 tháng 4} are days in a row. */
  private static boolean isTight(Words words, int month) {
    return words.start(month) - words.end(month - 1) == 1
        && !words.next(month + 1, Keys.THANG)
        && words.gap(month + 1) != '/';
  }

  /** Reads {@code 2026-03-05}, {@code 2025/12/01}. */
  static Optional<Read<Moment>> yearFirst(Words words, int index) {
    OptionalInt year = YearRules.digits(words, index, false);
    char sign = words.gap(index + 1);
    if (year.isEmpty() || (sign != '-' && sign != '/') || words.gap(index + 2) != sign) {
      return Optional.empty();
    }
    int month = words.number(index + 1, 2);
    int day = words.number(index + 2, 2);
    boolean fits = month >= 1 && month <= LAST_MONTH && day >= 1 && day <= DayRules.LAST_DAY;
    return fits && endsOrHasClock(words, index + 2)
        ? Optional.of(new Read<>(Moment.day(month, day).withYear(year.getAsInt()), index + 3))
        : Optional.empty();
  }

  private static boolean endsOrHasClock(Words words, int index) {
    return words.isFree(index)
        || (words.gap(index + 1) == '/' && words.digits(index + 1) == 4)
        || (words.is(index + 1, Keys.T) && words.gap(index + 1) == Words.JOINED);
  }
}
