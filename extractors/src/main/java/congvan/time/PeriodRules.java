// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;

/**
 * Months, quarters, halves and years: {@code tháng 12/2025}, {@code Quý I/2026}, {@code năm 2025}.
 */
final class PeriodRules {
  private static final int LAST_MONTH = 12;

  /** What a scan makes of {@code II}. */
  private static final int SCANNED_SECOND = 11;

  private PeriodRules() {}

  /** Reads what stands behind the word tháng, or T of T6/2026. */
  static Optional<Read<Moment>> month(Words words, int index) {
    int month = words.number(index, 2);
    if (month < 1 || month > LAST_MONTH) {
      return shifted(words, index, Grain.MONTH).or(() -> named(words, index));
    }
    if (isSum(words, index)) {
      return Optional.empty();
    }
    return Optional.of(withYear(words, Moment.month(month), index + 1));
  }

  /**
   * Reads {@code tháng Tư}, {@code tháng mười hai năm 2025}. A small letter alone may count
   * something else ({@code tháng ba lần}), and {@code Cách mạng Tháng Tám} is a name.
   */
  private static Optional<Read<Moment>> named(Words words, int index) {
    if (!words.isWord(index) || !words.blank(index) || !words.exact(index - 1, "tháng")) {
      return Optional.empty();
    }
    boolean name =
        Character.isUpperCase(words.at(words.start(index - 1))) || words.exact(index - 2, "mạng");
    boolean capital = !name && Character.isUpperCase(words.at(words.start(index)));
    return SpelledNumber.at(words, index)
        .filter(month -> month.value() >= 1 && month.value() <= LAST_MONTH)
        .map(month -> withYear(words, Moment.month(month.value()), month.next()))
        .filter(month -> capital || !month.value().lacksYear() || month.next() > index + 1)
        .filter(month -> !words.next(month.next(), Keys.LAN));
  }

  /** Reads what stands behind the word quý, or Q of Q1/2026. */
  static Optional<Read<Moment>> quarter(Words words, int index) {
    int scanned = words.number(index, 2) == SCANNED_SECOND ? 2 : -1;
    int quarter = words.gap(index + 1) == '/' && scanned > 0 ? 2 : Numerals.quarter(words, index);
    return quarter < 0
        ? shifted(words, index, Grain.QUARTER)
        : Optional.of(withYear(words, Moment.of(Grain.QUARTER, quarter, 0), index + 1));
  }

  /** Reads what stands behind the word năm. */
  static Optional<Read<Moment>> year(Words words, int index) {
    int year = DayRules.year(words, index, false);
    if (year < 0 || !words.isFree(index)) {
      return shifted(words, index, Grain.YEAR).or(() -> spelledYear(words, index));
    }
    return Optional.of(new Read<>(Moment.year(year), index + 1));
  }

  private static Optional<Read<Moment>> spelledYear(Words words, int index) {
    return words.exact(index - 1, "năm")
        ? SpelledNumber.year(words, index)
            .map(year -> new Read<>(Moment.year(year.value()), year.next()))
        : Optional.empty();
  }

  /** Reads what stands behind the word tuần. */
  static Optional<Read<Moment>> week(Words words, int index) {
    return WeekRules.behind(words, index).or(() -> shifted(words, index, Grain.WEEK));
  }

  /** Reads {@code 6 tháng đầu năm}, {@code 9 tháng năm 2025} from its number on. */
  static Optional<Read<Moment>> firstMonths(Words words, int index) {
    int months = Math.max(words.number(index, 2), Numerals.word(words, index));
    if (months < 2 || months > 11 || !words.next(index + 1, Keys.THANG)) {
      return Optional.empty();
    }
    boolean last = words.next(index + 2, Keys.CUOI);
    boolean first = words.next(index + 2, Keys.DAU);
    int year = first || last ? index + 3 : index + 2;
    if (!words.next(year, Keys.NAM) || (last && months != 6)) {
      return Optional.empty();
    }
    Moment moment =
        months == 6
            ? Moment.of(Grain.HALF, last ? 2 : 1, 0)
            : Moment.of(Grain.FIRST_MONTHS, months, 0);
    Read<Moment> read = DayRules.withYearWord(words, moment, year);
    boolean told = read.next() > year;
    if (!told && !first && !last) {
      return Optional.empty();
    }
    return Optional.of(told ? read : new Read<>(moment, year + 1));
  }

  private static Optional<Read<Moment>> shifted(Words words, int index, Grain grain) {
    return Shifts.at(words, index)
        .filter(shift -> !Shifts.isOfMany(words, index - 1))
        .filter(shift -> grain != Grain.YEAR || words.said(index - 1, "năm"))
        .map(shift -> new Read<>(Moment.of(grain, 0, 0).withShift(shift.value()), shift.next()));
  }

  /** Reads the year of a month or a quarter: {@code /2025}, {@code năm 2025}, {@code này}. */
  static Read<Moment> withYear(Words words, Moment moment, int index) {
    char sign = words.gap(index);
    if (sign == '/' || sign == '-' || sign == '.') {
      int year = DayRules.year(words, index, false);
      if (year > 0 && words.isFree(index)) {
        return new Read<>(moment.withYear(year), index + 1);
      }
    }
    if (words.exact(index, "này") && words.blank(index)) {
      return new Read<>(moment.withShift(0), index + 1);
    }
    return DayRules.withYearWord(words, moment, index);
  }

  /** The number of {@code dưới 3 tháng 12.000 người} is no month. */
  private static boolean isSum(Words words, int index) {
    char after = words.at(words.end(index));
    char behind = words.at(words.end(index) + 1);
    boolean year = words.digits(index + 1) == 4 && words.isFree(index + 1);
    return after == '%' || !year && ((after == '.' || after == ',') && Character.isDigit(behind));
  }
}
