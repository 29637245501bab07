// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;
import java.util.Optional;

/**
 * Weeks and thirds of months: {@code tuần thứ hai của tháng 4/2026}, {@code tuần đầu tháng 6},
 * {@code tuần 15 năm 2026}, {@code thượng tuần tháng 4}.
 */
final class WeekRules {
  private static final int LAST_OF_YEAR = 53;
  private static final int LAST_OF_MONTH = 5;
  private static final int DAYS = 10;
  private static final int LAST_DAY = 31;

  private WeekRules() {}

  /** Reads what stands behind the word tuần. */
  static Optional<Read<Moment>> behind(Words words, int index) {
    Read<Integer> ordinal = ordinal(words, index);
    if (ordinal.value() == 0 || ordinal.value() > LAST_OF_YEAR) {
      return Optional.empty();
    }
    int of = words.next(ordinal.next(), Keys.CUA) ? ordinal.next() + 1 : ordinal.next();
    if (words.next(of, Keys.THANG) && ordinal.value() <= LAST_OF_MONTH) {
      return PeriodRules.month(words, of + 1)
          .filter(read -> read.value().grain() == Grain.MONTH)
          .map(read -> new Read<>(weekOf(read.value(), ordinal.value()), read.next()));
    }
    return words.next(of, Keys.NAM) && ordinal.value() > 0
        ? PeriodRules.year(words, of + 1)
            .map(read -> new Read<>(weekOf(read.value(), ordinal.value()), read.next()))
        : Optional.empty();
  }

  /** Reads {@code 2}, {@code thứ hai}, {@code đầu}, {@code đầu tiên}; -1 is the last. */
  private static Read<Integer> ordinal(Words words, int index) {
    boolean end = words.exact(index, "đầu") || words.exact(index, "cuối");
    if (end && words.blank(index)) {
      boolean more = words.exact(index + 1, "tiên") || words.exact(index + 1, "cùng");
      return new Read<>(words.exact(index, "đầu") ? 1 : -1, more ? index + 2 : index + 1);
    }
    int at = words.next(index, Keys.THU) ? index + 1 : index;
    int number = words.number(at, 2);
    boolean spelled = number < 0 && at > index && words.blank(at);
    int week = spelled ? spelled(words, at) : number;
    return new Read<>(Math.max(week, 0), at + 1);
  }

  private static int spelled(Words words, int index) {
    return words.exact(index, "nhất")
        ? 1
        : words.exact(index, "tư") ? 4 : Math.max(Numerals.word(words, index), 0);
  }

  /** A week of a month, or of a year where the month is none. */
  private static Moment weekOf(Moment whole, int week) {
    return new Moment(
        Grain.WEEK, whole.year(), whole.part(), week, whole.shift(), whole.edge(), whole.time());
  }

  /** Reads {@code thượng tuần tháng 4}, {@code trung tuần}, {@code hạ tuần}: thirds of a month. */
  static List<Hit> third(Words words, int index) {
    int third =
        third(words.exact(index, "thượng"), words.exact(index, "trung"), words.exact(index, "hạ"));
    boolean named =
        third > 0 && words.next(index + 1, Keys.TUAN) && words.next(index + 2, Keys.THANG);
    return named
        ? PeriodRules.month(words, index + 3)
            .filter(read -> read.value().part() > 0)
            .map(read -> List.of(third(index, read, third)))
            .orElse(List.of())
        : List.of();
  }

  private static int third(boolean first, boolean second, boolean last) {
    return first ? 1 : second ? 2 : last ? 3 : 0;
  }

  private static Hit third(int first, Read<Moment> month, int third) {
    int to = third == 3 ? LAST_DAY : third * DAYS;
    TimeValue days =
        new TimeValue.Stretch(day(month.value(), (third - 1) * DAYS + 1), day(month.value(), to));
    return new Hit(first, month.next(), days, TimeRule.INTERVAL);
  }

  private static Moment day(Moment month, int day) {
    return new Moment(
        Grain.DAY, month.year(), month.part(), day, month.shift(), month.edge(), month.time());
  }
}
