// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.text.Syllables;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Named pieces of the calendar, alone, from one to another, in a row, or coming again. */
final class PointRules {
  private PointRules() {}

  static List<Hit> at(Words words, int index) {
    boolean number = words.key(index) == Syllables.NUMBER;
    if (number && !begins(words, index)) {
      return List.of();
    }
    Optional<Read<Moment>> read = MomentRules.at(words, index);
    return read.isPresent() || !number
        ? read.map(moment -> behind(words, index, moment)).orElse(List.of())
        : bareNumber(words, index);
  }

  /** {@code 16 - 17/3/2026}, {@code dự kiến 2022}. */
  private static List<Hit> bareNumber(Words words, int index) {
    if (words.digits(index) == 4) {
      return years(words, index);
    }
    Optional<Read<Moment>> month =
        BareMonths.at(words, index).filter(read -> BareMonths.stands(words, index, read));
    if (month.isPresent()) {
      return behind(words, index, month.get());
    }
    int day = words.number(index, 2);
    if (day < 1 || (words.gap(index + 1) != '-' && !words.exact(index - 1, "từ"))) {
      return List.of();
    }
    return IntervalRules.behind(words, Moment.day(0, Math.min(day, 31)), index + 1)
        .map(read -> List.of(new Hit(index, read.next(), read.value(), TimeRule.INTERVAL)))
        .orElse(List.of());
  }

  /** {@code dự kiến 2022}, {@code từ 2021 đến 2025}. */
  private static List<Hit> years(Words words, int index) {
    boolean planned = words.exact(index - 1, "kiến") && words.exact(index - 2, "dự");
    boolean from = words.exact(index - 1, "từ") || words.gap(index) == ':';
    Optional<Read<Moment>> year =
        planned || from ? PeriodRules.year(words, index) : Optional.empty();
    return year.filter(
            read -> planned || IntervalRules.behind(words, read.value(), read.next()).isPresent())
        .map(read -> behind(words, index, read))
        .orElse(List.of());
  }

  /** Reads a clock or a part of the day with its day: {@code 14 giờ 00 ngày 12/3/2026}. */
  static List<Hit> withClock(Words words, int index) {
    Optional<Read<LocalTime>> clock = ClockRules.at(words, index);
    int day = ClockRules.dayBehind(words, clock.map(Read::next).orElse(index));
    if (day <= index || day >= words.end()) {
      return List.of();
    }
    return MomentRules.at(words, day)
        .filter(read -> read.value().grain() == Grain.DAY)
        .map(read -> clock.map(c -> timed(read, c)).orElse(read))
        .map(read -> behind(words, index, read))
        .orElse(List.of());
  }

  private static Read<Moment> timed(Read<Moment> day, Read<LocalTime> clock) {
    return new Read<>(day.value().withTime(clock.value()), day.next());
  }

  private static boolean begins(Words words, int index) {
    char before = words.before(words.start(index));
    boolean open = before <= ' ' || "([{“\"',;:|–>".indexOf(before) >= 0;
    return open && !words.exact(index - 1, "số");
  }

  private static List<Hit> behind(Words words, int first, Read<Moment> read) {
    Moment moment = read.value();
    Optional<Read<TimeValue>> stretch = IntervalRules.behind(words, moment, read.next());
    if (stretch.isPresent()) {
      return List.of(
          new Hit(first, stretch.get().next(), stretch.get().value(), TimeRule.INTERVAL));
    }
    if (moment.grain() == Grain.DAY) {
      return new DayListRules(words).from(first, withClockBehind(words, read));
    }
    return RecurringMonths.from(words, first, read)
        .map(List::of)
        .orElseGet(() -> period(words, first, read));
  }

  /** {@code ngày 12/3/2026, lúc 14 giờ 00}. */
  private static Read<Moment> withClockBehind(Words words, Read<Moment> read) {
    int at = read.next();
    char gap = words.gap(at);
    boolean word = words.is(at, Keys.LUC) || words.is(at, Keys.VAO);
    if (read.value().time().isPresent() || (gap != ' ' && gap != ',') || !word) {
      return read;
    }
    int clock =
        words.next(at + 1, Keys.LUC) || words.next(at + 1, Words.key("hồi")) ? at + 2 : at + 1;
    return ClockRules.at(words, clock)
        .map(time -> new Read<>(read.value().withTime(time.value()), time.next()))
        .orElse(read);
  }

  private static List<Hit> period(Words words, int first, Read<Moment> read) {
    Moment moment = read.value();
    int next = read.next();
    int tail = words.next(next, Keys.NAM) ? next + 1 : next;
    Optional<Read<Integer>> yearly = RecurrenceRules.tail(words, tail).filter(t -> t.value() == 12);
    if (moment.lacksYear() && yearly.isPresent()) {
      String rule = RecurrenceRules.yearly(moment);
      return List.of(
          new Hit(
              first, yearly.get().next(), new TimeValue.Recurrence(rule), TimeRule.RECURRING_PART));
    }
    if (moment.grain() == Grain.YEAR && isOnwards(words, next)) {
      return List.of(new Hit(first, next, new TimeValue.Point(moment), TimeRule.YEAR_ONWARDS));
    }
    if (moment.grain() == Grain.QUARTER && moment.lacksYear()) {
      return QuarterLists.from(words, first, read);
    }
    return List.of(new Hit(first, next, new TimeValue.Point(moment), TimeRule.of(moment.grain())));
  }

  /** {@code năm 2025 và các năm tiếp theo}. */
  static boolean isOnwards(Words words, int index) {
    return words.next(index, Keys.VA)
        && (words.next(index + 1, Keys.CAC) || words.next(index + 1, Words.key("những")))
        && words.next(index + 2, Keys.NAM)
        && (words.next(index + 3, Keys.TIEP) || words.exact(index + 3, "sau"));
  }
}
