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
    boolean dash = words.gap(index) == '-' || isIso(words, from, index);
    int second = dash ? index : afterTo(words, index);
    if (second < 0) {
      return Optional.empty();
    }
    return second(words, from, second)
        .map(read -> stretch(from, read))
        .filter(read -> fits(read.value().from(), read.value().to()))
        .map(read -> new Read<>(read.value(), read.next()));
  }

  private static Read<TimeValue.Stretch> stretch(Moment from, Read<Moment> to) {
    Moment last = to.value().filledFrom(from);
    return new Read<>(new TimeValue.Stretch(before(from, to.value()), last), to.next());
  }

  /** Of {@code 28/12 - 05/01/2027} the first day lies in the year before. */
  private static Moment before(Moment from, Moment to) {
    Moment filled = from.filledFrom(to);
    boolean lent = from.lacksYear() && filled.year().isPresent() && from.part() > 0;
    return lent && from.grain() == to.grain() && from.part() > to.part()
        ? filled.withYear(filled.year().getAsInt() - 1)
        : filled;
  }

  /** {@code 2027-01-04/2027-01-08}. */
  private static boolean isIso(Words words, Moment from, int index) {
    return words.gap(index) == '/' && words.digits(index) == 4 && from.year().isPresent();
  }

  /** Returns what follows {@code đến}, {@code đến hết}, {@code đến trước}; -1 without it. */
  private static int afterTo(Words words, int index) {
    int to = words.exact(index, "cho") && words.blank(index + 1) ? index + 1 : index;
    if (!words.near(index) || (!words.is(to, Keys.DEN) && !words.exact(to, "tới"))) {
      return -1;
    }
    boolean more = words.next(to + 1, Keys.HET) || words.next(to + 1, Keys.TRUOC);
    return more ? to + 2 : to + 1;
  }

  private static Optional<Read<Moment>> second(Words words, Moment from, int index) {
    if (words.exact(index, "nay")) {
      return Optional.of(new Read<>(Moment.today(0), index + 1));
    }
    Optional<Read<Moment>> full = MomentRules.timed(words, index);
    if (full.isPresent() && words.gap(index) != Words.APART) {
      return full;
    }
    Optional<Read<Moment>> bare =
        from.grain() == Grain.MONTH ? BareMonths.at(words, index) : year(words, from, index);
    if (bare.isPresent()) {
      return bare;
    }
    return switch (from.grain()) {
      case DAY, LUNAR_DAY -> DayRules.at(words, index, from.part() == 0);
      case MONTH -> PeriodRules.month(words, index);
      case QUARTER -> PeriodRules.quarter(words, index);
      case YEAR -> PeriodRules.year(words, index);
      case WEEK, HALF, FIRST_MONTHS, LUNAR_MONTH -> Optional.empty();
    };
  }

  /** {@code từ nay đến 2030}. */
  private static Optional<Read<Moment>> year(Words words, Moment from, int index) {
    boolean today = from.grain() == Grain.DAY && from.shift().isPresent();
    return today && words.digits(index) == 4 && words.isFree(index)
        ? PeriodRules.year(words, index)
        : Optional.empty();
  }

  /** A day without its month on either side is none; nor does a stretch run backwards. */
  private static boolean fits(Moment from, Moment to) {
    if (from.lacksMonth() || to.lacksMonth() || !from.exists() || !to.exists()) {
      return false;
    }
    if (from.year().isPresent() && to.year().isPresent()) {
      return from.isKnown()
          && to.isKnown()
          && !MomentDays.last(to).isBefore(MomentDays.first(from));
    }
    return from.grain() != Grain.YEAR || to.shift().isPresent() || from.shift().isPresent();
  }
}
