// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * Days told by the day of the week: {@code thứ Sáu tuần này}, {@code thứ Hai tới}, {@code thứ Năm,
 * ngày 12/3}, {@code trước thứ Tư}.
 */
final class WeekdayRules {
  private static final int LONGEST_ROW = 3;

  private WeekdayRules() {}

  /** Reads a day that a weekday leads: the date behind it, or the weekday of a week. */
  static Optional<Read<Moment>> at(Words words, int index) {
    Optional<Read<DayOfWeek>> weekday = Weekdays.day(words, index);
    return weekday.isEmpty()
        ? Optional.empty()
        : dated(words, weekday.get().next())
            .or(() -> inWeek(words, weekday.get()))
            .or(() -> shifted(words, weekday.get()))
            .or(() -> alone(words, index, weekday.get()));
  }

  /** Tells whether the weekday was read without a week or a date. */
  static boolean isAlone(Moment moment) {
    return moment.grain() == Grain.DAY
        && moment.day() == 0
        && moment.edge().isPresent()
        && moment.shift().orElse(1) == 0;
  }

  /** {@code Thứ Bảy, Chủ nhật (ngày 18 và 19/4/2026)}. */
  private static Optional<Read<Moment>> dated(Words words, int index) {
    int at = index;
    for (int i = 0; i < LONGEST_ROW && joins(words.gap(at)); i++) {
      int from = words.is(at, Keys.VA) ? at + 1 : at;
      Optional<Read<DayOfWeek>> more = Weekdays.day(words, from);
      if (more.isEmpty()) {
        break;
      }
      at = more.get().next();
    }
    return joins(words.gap(at)) ? date(words, at) : Optional.empty();
  }

  private static boolean joins(char gap) {
    return gap == ' ' || gap == ',' || gap == '(' || gap == ')' || gap == '-' || gap == ':';
  }

  /** Reads a day with its month, behind ngày or a number. */
  static Optional<Read<Moment>> date(Words words, int index) {
    boolean named = words.is(index, Keys.NGAY) && words.near(index + 1);
    int number = named ? index + 1 : index;
    return DayRules.at(words, number, true)
        .filter(day -> named || !day.value().lacksMonth())
        .filter(day -> named || words.isFree(day.next() - 1));
  }

  private static Optional<Read<Moment>> inWeek(Words words, Read<DayOfWeek> weekday) {
    int of = words.next(weekday.next(), Keys.CUA) ? weekday.next() + 1 : weekday.next();
    char gap = words.gap(of);
    boolean week = words.is(of, Keys.TUAN) && (gap == ' ' || gap == ',');
    return week
        ? PeriodRules.week(words, of + 1)
            .map(read -> new Read<>(read.value().withEdge(edge(weekday)), read.next()))
        : Optional.empty();
  }

  private static Edge edge(Read<DayOfWeek> weekday) {
    return Edge.of(weekday.value());
  }

  /** {@code thứ Tư này} lies in this week, {@code thứ Hai tới} is the next one. */
  private static Optional<Read<Moment>> shifted(Words words, Read<DayOfWeek> weekday) {
    return Shifts.at(words, weekday.next())
        .map(
            shift -> {
              Grain grain = shift.value() == 0 ? Grain.WEEK : Grain.DAY;
              Moment moment = Moment.of(grain, 0, 0).withShift(shift.value());
              return new Read<>(moment.withEdge(edge(weekday)), shift.next());
            });
  }

  /** An ordinal is written small: {@code lần thứ hai}; what comes again is no one day. */
  private static Optional<Read<Moment>> alone(Words words, int index, Read<DayOfWeek> weekday) {
    int next = weekday.next();
    boolean sure = words.is(index, Keys.CHU) || words.isNumberOrCapital(next - 1);
    boolean recurs =
        words.blank(next)
            && (RecurrenceRules.isEvery(words, next)
                || words.is(next, Keys.DAU)
                || words.is(next, Keys.CUOI)
                || words.is(next, Keys.TUAN));
    boolean short1 = words.is(index, Keys.T) || words.is(index, Keys.CN);
    return sure && !recurs && !short1
        ? Optional.of(new Read<>(Moment.today(0).withEdge(edge(weekday)), next))
        : Optional.empty();
  }
}
