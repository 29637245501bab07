// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The first and the last day of a settled moment, and how the contract writes it. */
final class MomentDays {
  private static final int MIDDLE_OF_MONTH = 15;

  private MomentDays() {}

  /** Returns the first day of a settled moment. */
  static LocalDate first(Moment moment) {
    int year = moment.year().getAsInt();
    if (moment.edge().isPresent()) {
      return edge(moment, moment.edge().get());
    }
    return switch (moment.grain()) {
      case DAY -> day(year, moment.part(), moment.day());
      case WEEK -> Weeks.monday(year, moment.part(), moment.day());
      case MONTH -> LocalDate.of(year, moment.part(), 1);
      case QUARTER -> LocalDate.of(year, moment.part() * 3 - 2, 1);
      case HALF -> LocalDate.of(year, moment.part() * 6 - 5, 1);
      case FIRST_MONTHS, YEAR -> LocalDate.of(year, 1, 1);
      case LUNAR_DAY, LUNAR_MONTH -> LunarCalendar.first(moment);
    };
  }

  /** Returns the last day of a settled moment. */
  static LocalDate last(Moment moment) {
    LocalDate first = first(moment);
    if (moment.edge().isPresent()) {
      return first;
    }
    return switch (moment.grain()) {
      case DAY, LUNAR_DAY -> first;
      case WEEK -> first.plusDays(6);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case QUARTER -> first.plusMonths(3).minusDays(1);
      case HALF -> first.plusMonths(6).minusDays(1);
      case FIRST_MONTHS -> first.plusMonths(moment.part()).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
      case LUNAR_MONTH -> LunarCalendar.last(moment);
    };
  }

  /** A day that a short month lacks is its last one. */
  private static LocalDate day(int year, int month, int day) {
    LocalDate first = LocalDate.of(year, month, 1);
    return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
  }

  private static LocalDate edge(Moment moment, Edge edge) {
    Moment whole = moment.whole();
    LocalDate first = first(whole);
    return switch (edge) {
      case START, FIRST_DAY, FIRST_WORKDAY, SAME_DAY -> first;
      case END, LAST_DAY, LAST_WORKDAY -> last(whole);
      case MIDDLE -> middle(whole, first);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY ->
          first.with(TemporalAdjusters.nextOrSame(edge.weekday()));
    };
  }

  private static LocalDate middle(Moment whole, LocalDate first) {
    return switch (whole.grain()) {
      case MONTH -> first.withDayOfMonth(MIDDLE_OF_MONTH);
      case YEAR -> first.plusMonths(6).minusDays(1);
      case WEEK -> first.plusDays(2);
      case DAY, QUARTER, HALF, FIRST_MONTHS, LUNAR_DAY, LUNAR_MONTH ->
          first.plusDays((last(whole).toEpochDay() - first.toEpochDay()) / 2);
    };
  }

  /** Returns a settled moment as the contract writes it: {@code 2022-Q2}. */
  static String written(Moment moment) {
    int year = moment.year().getAsInt();
    if (moment.edge().isPresent() || moment.isDay()) {
      return first(moment) + moment.time().map(time -> "T" + time).orElse("");
    }
    return switch (moment.grain()) {
      case MONTH -> padded(year, 4) + "-" + padded(moment.part(), 2);
      case QUARTER -> padded(year, 4) + "-Q" + moment.part();
      case HALF -> padded(year, 4) + "-H" + moment.part();
      case YEAR -> padded(year, 4);
      case FIRST_MONTHS ->
          padded(year, 4) + "-01/" + padded(year, 4) + "-" + padded(moment.part(), 2);
      case DAY, WEEK, LUNAR_DAY, LUNAR_MONTH -> first(moment) + "/" + last(moment);
    };
  }

  private static String padded(int number, int digits) {
    String written = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - written.length())) + written;
  }
}
