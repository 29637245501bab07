// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.DeadlineRelation;
import congvan.text.Syllables;
import java.util.List;
import java.util.Optional;

/** Named pieces of the calendar, alone, from one to another, in a row, or coming again. */
final class PointRules {
  private static final TimeOfDay NOON = new TimeOfDay(12, 0);

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
    if (words.gap(index + 1) == '-' && words.is(index - 1, Keys.TRUOC)) {
      Optional<Read<Moment>> day =
          WeekdayRules.date(words, index).filter(read -> !read.value().lacksMonth());
      if (day.isPresent()) {
        return behind(words, index, day.get());
      }
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

  /** Reads a clock with its day: {@code 14 giờ 00 ngày 12/3/2026}. */
  static List<Hit> withClock(Words words, int index) {
    Optional<Read<DayClocks>> clocks = DayClocks.at(words, index);
    return clocks.isEmpty()
        ? List.of()
        : DayPhrases.behindClock(words, clocks.get().next())
            .map(day -> timed(words, index, day, clocks.get().value()))
            .orElse(List.of());
  }

  private static List<Hit> timed(Words words, int index, Read<Moment> day, DayClocks clocks) {
    return clocks.on(day.value()) instanceof TimeValue.Point point
        ? behind(words, index, new Read<>(point.moment(), day.next()))
        : List.of(new Hit(index, day.next(), clocks.on(day.value()), TimeRule.INTERVAL));
  }

  /** Reads a day that a part of the day leads: {@code sáng thứ Hai tuần sau}. */
  static List<Hit> withPart(Words words, int index) {
    return DayPhrases.at(words, index)
        .map(day -> until(words, index, day))
        .map(day -> behind(words, index, day))
        .orElse(List.of());
  }

  /** What is due {@code trong sáng ngày 09/3} is due by noon. */
  private static Read<Moment> until(Words words, int index, Read<Moment> day) {
    boolean morning =
        DayPart.at(words, index).filter(p -> p.value() == DayPart.MORNING).isPresent();
    return morning && words.exact(index - 1, "trong")
        ? new Read<>(day.value().withTime(NOON), day.next())
        : day;
  }

  /** Reads a day that a weekday leads or tells. */
  static List<Hit> withWeekday(Words words, int index) {
    return WeekdayRules.at(words, index).map(day -> behind(words, index, day)).orElse(List.of());
  }

  private static boolean begins(Words words, int index) {
    char before = words.before(words.start(index));
    boolean open = before <= ' ' || "([{“\"',;:|–>".indexOf(before) >= 0;
    return open && !words.exact(index - 1, "số");
  }

  static List<Hit> behind(Words words, int first, Read<Moment> read) {
    Moment moment = read.value();
    Optional<Read<TimeValue>> stretch = IntervalRules.behind(words, moment, read.next());
    if (stretch.isPresent()) {
      return List.of(
          new Hit(first, stretch.get().next(), stretch.get().value(), TimeRule.INTERVAL));
    }
    if (moment.isDay() || moment.edge().filter(Edge::isWeekday).isPresent()) {
      return day(words, first, read);
    }
    return RecurringMonths.from(words, first, read)
        .map(List::of)
        .orElseGet(() -> period(words, first, read));
  }

  private static List<Hit> day(Words words, int first, Read<Moment> read) {
    boolean told = read.value().time().isPresent() || read.value().lacksMonth();
    Optional<Read<DayClocks>> clocks =
        told ? Optional.empty() : DayClocks.behind(words, read.next());
    if (clocks.isEmpty()) {
      return isPlain(read.value())
          ? new DayListRules(words).from(first, read)
          : List.of(hit(first, read));
    }
    TimeValue value = clocks.get().value().on(read.value());
    return value instanceof TimeValue.Point point
        ? List.of(hit(first, new Read<>(point.moment(), clocks.get().next())))
        : List.of(new Hit(first, clocks.get().next(), value, TimeRule.INTERVAL));
  }

  private static boolean isPlain(Moment moment) {
    return moment.edge().isEmpty() && (moment.day() > 0 || moment.shift().isEmpty());
  }

  private static Hit hit(int first, Read<Moment> read) {
    return new Hit(first, read.next(), new TimeValue.Point(read.value()), rule(read.value()));
  }

  private static TimeRule rule(Moment moment) {
    return moment.edge().filter(Edge::isWeekday).isPresent()
        ? TimeRule.WEEKDAY
        : TimeRule.of(moment.grain());
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
    if (moment.grain() == Grain.WEEK && moment.edge().filter(Edge.END::equals).isPresent()) {
      return List.of(weekend(words, first, read));
    }
    if (moment.grain() == Grain.YEAR && isOnwards(words, next)) {
      return List.of(new Hit(first, next, new TimeValue.Point(moment), TimeRule.YEAR_ONWARDS));
    }
    if (moment.grain() == Grain.QUARTER && moment.lacksYear()) {
      return QuarterLists.from(words, first, read);
    }
    return List.of(hit(first, read));
  }

  /** {@code cuối tuần này} is Saturday and Sunday; as an end it is the Sunday. */
  private static Hit weekend(Words words, int first, Read<Moment> read) {
    Moment week = read.value();
    TimeValue both =
        new TimeValue.Stretch(week.withEdge(Edge.SATURDAY), week.withEdge(Edge.SUNDAY));
    boolean end =
        Cues.before(words, first, both)
            .filter(
                cue ->
                    cue.relation() == DeadlineRelation.BEFORE
                        || cue.relation() == DeadlineRelation.BY)
            .isPresent();
    return end ? hit(first, read) : new Hit(first, read.next(), both, TimeRule.WEEK);
  }

  /** {@code năm 2025 và các năm tiếp theo}. */
  static boolean isOnwards(Words words, int index) {
    return words.next(index, Keys.VA)
        && (words.next(index + 1, Keys.CAC) || words.next(index + 1, Words.key("những")))
        && words.next(index + 2, Keys.NAM)
        && (words.next(index + 3, Keys.TIEP) || words.exact(index + 3, "sau"));
  }
}
