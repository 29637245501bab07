// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** Lays a moment on the calendar, as seen from a day of reference. */
final class MomentCalendar {
  private static final int MIDDLE_OF_MONTH = 15;

  private final LocalDate reference;

  MomentCalendar(LocalDate reference) {
    this.reference = reference;
  }

  /** Returns the moment with its year; one already over is next year's when it must be to come. */
  Moment settled(Moment moment, boolean toCome) {
    if (moment.year().isPresent()) {
      return moment;
    }
    if (moment.shift().isPresent()) {
      return shifted(moment, moment.shift().getAsInt());
    }
    if (moment.grain() == Grain.DAY && moment.part() == 0) {
      return dayOfSomeMonth(moment, toCome);
    }
    Moment thisYear = moment.withYear(reference.getYear());
    boolean over = last(thisYear).isBefore(reference);
    return over && toCome ? moment.withYear(reference.getYear() + 1) : thisYear;
  }

  private Moment dayOfSomeMonth(Moment moment, boolean toCome) {
    boolean over = toCome && moment.day() < reference.getDayOfMonth();
    LocalDate month = reference.plusMonths(over ? 1 : 0);
    return moment.withPart(month.getMonthValue()).withYear(month.getYear());
  }

  private Moment shifted(Moment moment, int shift) {
    if (moment.part() > 0 || moment.grain() == Grain.YEAR) {
      return moment.withYear(reference.getYear() + shift);
    }
    return switch (moment.grain()) {
      case DAY -> moment.day() > 0 ? dayOfMonth(moment, shift) : wholeDay(moment, shift);
      case WEEK -> ofWeek(moment, reference.plusWeeks(shift));
      case MONTH -> ofMonth(moment, reference.plusMonths(shift));
      case QUARTER -> ofQuarter(moment, reference.plusMonths(3L * shift));
      case HALF, FIRST_MONTHS, YEAR -> moment.withYear(reference.getYear() + shift);
    };
  }

  private Moment dayOfMonth(Moment moment, int shift) {
    return ofMonth(moment, reference.plusMonths(shift));
  }

  private Moment wholeDay(Moment moment, int shift) {
    LocalDate day = reference.plusDays(shift);
    Moment of = Moment.day(day.getMonthValue(), day.getDayOfMonth()).withYear(day.getYear());
    return moment.time().map(of::withTime).orElse(of);
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
    Moment week =
        Moment.of(Grain.WEEK, thursday.getMonthValue(), (thursday.getDayOfMonth() + 6) / 7);
    return moment.time().map(week::withTime).orElse(week).withYear(thursday.getYear());
  }

  /** Returns the first day of a settled moment. */
  static LocalDate first(Moment moment) {
    int year = moment.year().getAsInt();
    if (moment.edge().isPresent()) {
      return edge(moment);
    }
    return switch (moment.grain()) {
      case DAY -> day(year, moment.part(), moment.day());
      case WEEK -> Weeks.monday(year, moment.part(), moment.day());
      case MONTH -> LocalDate.of(year, moment.part(), 1);
      case QUARTER -> LocalDate.of(year, moment.part() * 3 - 2, 1);
      case HALF -> LocalDate.of(year, moment.part() * 6 - 5, 1);
      case FIRST_MONTHS, YEAR -> LocalDate.of(year, 1, 1);
    };
  }

  /** Returns the last day of a settled moment. */
  static LocalDate last(Moment moment) {
    LocalDate first = first(moment);
    if (moment.edge().isPresent()) {
      return first;
    }
    return switch (moment.grain()) {
      case DAY -> first;
      case WEEK -> first.plusDays(6);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case QUARTER -> first.plusMonths(3).minusDays(1);
      case HALF -> first.plusMonths(6).minusDays(1);
      case FIRST_MONTHS -> first.plusMonths(moment.part()).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
    };
  }

  /** A day that a short month lacks is its last one. */
  private static LocalDate day(int year, int month, int day) {
    LocalDate first = LocalDate.of(year, month, 1);
    return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
  }

  private static LocalDate edge(Moment moment) {
    Moment whole = moment.whole();
    LocalDate first = first(whole);
    return switch (moment.edge().orElseThrow()) {
      case START -> first;
      case END -> last(whole);
      case MIDDLE ->
          switch (moment.grain()) {
            case MONTH -> first.withDayOfMonth(MIDDLE_OF_MONTH);
            case YEAR -> first.plusMonths(6).minusDays(1);
            case DAY, WEEK, QUARTER, HALF, FIRST_MONTHS ->
                first.plusDays((last(whole).toEpochDay() - first.toEpochDay()) / 2);
          };
    };
  }

  /** Returns a settled moment as the contract writes it: {@code 2022-Q2}. */
  static String written(Moment moment) {
    int year = moment.year().getAsInt();
    if (moment.edge().isPresent() || moment.grain() == Grain.DAY) {
      return first(moment) + moment.time().map(time -> "T" + time).orElse("");
    }
    return switch (moment.grain()) {
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, moment.part());
      case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, moment.part());
      case HALF -> String.format(Locale.ROOT, "%04d-H%d", year, moment.part());
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case FIRST_MONTHS ->
          String.format(Locale.ROOT, "%04d-01/%04d-%02d", year, year, moment.part());
      case DAY, WEEK -> first(moment) + "/" + last(moment);
    };
  }
}
