// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Lays a moment on the calendar, as seen from a day of reference. */
final class MomentCalendar {
  private final LocalDate reference;
  private final WorkingCalendar working;

  MomentCalendar(LocalDate reference, WorkingCalendar working) {
    this.reference = reference;
    this.working = working;
  }

  /** Tells whether the calendars that are known reach to it; only the moon's have an end. */
  boolean knows(Moment moment) {
    return !moment.isLunar() || new LunarCalendar(reference).knows(moment);
  }

  /** Returns the moment with its year. */
  Moment settled(Moment moment, Outlook outlook) {
    if (moment.isLunar()) {
      return new LunarCalendar(reference).settled(moment, outlook);
    }
    Moment placed = placed(moment, outlook);
    boolean workday =
        placed.edge().filter(e -> e == Edge.FIRST_WORKDAY || e == Edge.LAST_WORKDAY).isPresent();
    return workday ? workday(placed) : placed;
  }

  private Moment placed(Moment moment, Outlook outlook) {
    if (moment.year().isPresent()) {
      return moment;
    }
    if (moment.shift().isPresent()) {
      return shifted(moment, moment.shift().getAsInt());
    }
    if (moment.grain() == Grain.DAY && moment.part() == 0) {
      return dayOfSomeMonth(moment, outlook);
    }
    Moment thisYear = moment.withYear(reference.getYear());
    return outlook.isNextYear(MomentDays.last(thisYear), reference)
        ? moment.withYear(reference.getYear() + 1)
        : thisYear;
  }

  private Moment dayOfSomeMonth(Moment moment, Outlook outlook) {
    boolean over = outlook != Outlook.THIS_YEAR && moment.day() < reference.getDayOfMonth();
    LocalDate month = reference.plusMonths(over ? 1 : 0);
    return moment.withPart(month.getMonthValue()).withYear(month.getYear());
  }

  private Moment shifted(Moment moment, int shift) {
    if (moment.edge().filter(Edge.SAME_DAY::equals).isPresent()) {
      return plain(corresponding(moment.grain(), shift), moment);
    }
    if (moment.part() > 0 || moment.grain() == Grain.YEAR) {
      return moment.withYear(reference.getYear() + shift);
    }
    return switch (moment.grain()) {
      case DAY ->
          moment.day() > 0 ? dayOfMonth(moment, shift) : plain(wholeDay(moment, shift), moment);
      case WEEK -> ofWeek(moment, reference.plusWeeks(shift));
      case MONTH -> ofMonth(moment, reference.plusMonths(shift));
      case QUARTER -> ofQuarter(moment, reference.plusMonths(3L * shift));
      case HALF, FIRST_MONTHS, YEAR, LUNAR_DAY, LUNAR_MONTH ->
          moment.withYear(reference.getYear() + shift);
    };
  }

  /** Returns so many months or years away the same day (Điều 148). */
  private LocalDate corresponding(Grain unit, int shift) {
    return unit == Grain.YEAR ? reference.plusYears(shift) : reference.plusMonths(shift);
  }

  private Moment dayOfMonth(Moment moment, int shift) {
    return ofMonth(moment, reference.plusMonths(shift));
  }

  /** A day so far from here; of the week, the next one, the present one or the one before. */
  private LocalDate wholeDay(Moment moment, int shift) {
    if (moment.edge().isEmpty()) {
      return reference.plusDays(shift);
    }
    DayOfWeek weekday = moment.edge().get().weekday();
    if (shift < 0) {
      return reference.with(TemporalAdjusters.previous(weekday));
    }
    return reference.with(
        shift > 0 ? TemporalAdjusters.next(weekday) : TemporalAdjusters.nextOrSame(weekday));
  }

  private static Moment plain(LocalDate day, Moment said) {
    Moment plain = Moment.day(day.getMonthValue(), day.getDayOfMonth()).withYear(day.getYear());
    return said.time().map(plain::withTime).orElse(plain);
  }

  private static Moment ofMonth(Moment moment, LocalDate day) {
    return moment.withPart(day.getMonthValue()).withYear(day.getYear());
  }

  private static Moment ofQuarter(Moment moment, LocalDate day) {
    return moment.withPart((day.getMonthValue() + 2) / 3).withYear(day.getYear());
  }

  /** A week lies in the month of its Thursday. */
  private static Moment ofWeek(Moment moment, LocalDate day) {
    LocalDate thursday = day.with(DayOfWeek.THURSDAY);
    return moment
        .withPart(thursday.getMonthValue())
        .withDay((thursday.getDayOfMonth() + 6) / 7)
        .withYear(thursday.getYear());
  }

  private Moment workday(Moment settled) {
    boolean first = settled.edge().orElseThrow() == Edge.FIRST_WORKDAY;
    LocalDate day =
        first
            ? working.onOrAfter(MomentDays.first(settled.whole()))
            : working.onOrBefore(MomentDays.last(settled.whole()));
    return plain(day, settled);
  }
}
