// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;

/**
 * Two pieces of the calendar with a dash or {@code đến} between: {@code 16 - 17/3/2026}, {@code từ
 * ngày 25/3 đến hết ngày 05/4/2026}, {@code giai đoạn 2021 - 2025}.
 */
final class IntervalRules {
  private IntervalRules() {}

  /** Reads the second piece behind the first, which may lend or take month and year. */
  static Optional<Read<TimeValue>> behind(Words words, Moment from, int index) {
    boolean dash = words.gap(index) == '-';
    int second = dash ? index : afterTo(words, index);
    if (second < 0) {
      return Optional.empty();
    }
    return second(words, from, second)
        .filter(read -> fits(from.filledFrom(read.value()), read.value().filledFrom(from)))
        .map(
            read ->
                new Read<>(
                    new TimeValue.Stretch(
                        from.filledFrom(read.value()), read.value().filledFrom(from)),
                    read.next()));
  }

  /** Returns what follows {@code đến}, {@code đến hết}, {@code đến trước}; -1 without it. */
  private static int afterTo(Words words, int index) {
    if (!words.blank(index) || (!words.is(index, Keys.DEN) && !words.exact(index, "tới"))) {
      return -1;
    }
    boolean more = words.next(index + 1, Keys.HET) || words.next(index + 1, Keys.TRUOC);
    return more ? index + 2 : index + 1;
  }

  private static Optional<Read<Moment>> second(Words words, Moment from, int index) {
    if (words.exact(index, "nay")) {
      return Optional.of(new Read<>(MomentRules.today(0), index + 1));
    }
    Optional<Read<Moment>> full = MomentRules.at(words, index);
    if (full.isPresent() && words.gap(index) != Words.APART) {
      return full;
    }
    return switch (from.grain()) {
      case DAY -> DayRules.at(words, index, from.part() == 0);
      case MONTH -> PeriodRules.month(words, index);
      case QUARTER -> PeriodRules.quarter(words, index);
      case YEAR -> PeriodRules.year(words, index);
      case WEEK, HALF, FIRST_MONTHS -> Optional.empty();
    };
  }

  /** A day without its month on either side is none; nor does a stretch run backwards. */
  private static boolean fits(Moment from, Moment to) {
    if (from.lacksMonth() || to.lacksMonth() || !from.exists() || !to.exists()) {
      return false;
    }
    if (from.year().isPresent() && to.year().isPresent()) {
      return !MomentCalendar.last(to).isBefore(MomentCalendar.first(from));
    }
    return from.grain() != Grain.YEAR;
  }
}
