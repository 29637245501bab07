// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Days from the numbers that were typed; what no calendar has is taken as what comes near. */
final class Calendar {
  /** Years of two digits up to this one are of this century. */
  private static final int LAST_OF_CENTURY = 69;

  private static final int MONTHS = 12;
  private static final int LONGEST_MONTH = 31;
  private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  private final LocalDate today;
  private final int thisYear;
  private final Notes notes;

  Calendar(LocalDate today, Notes notes) {
    this(today, today.getYear(), notes);
  }

  private Calendar(LocalDate today, int thisYear, Notes notes) {
    this.today = today;
    this.thisYear = thisYear;
    this.notes = notes;
  }

  /** The same where a day without a year is in this one. */
  Calendar inYear(int year) {
    return new Calendar(today, year, notes);
  }

  LocalDate today() {
    return today;
  }

  /** The year of what is typed without one. */
  int thisYear() {
    return thisYear;
  }

  /** A year of two or four digits. */
  int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year + (year <= LAST_OF_CENTURY ? 2000 : 1900);
  }

  /** A day; where day and month can only be exchanged, they are. */
  DayRange day(int year, int month, int day) {
    if (month > MONTHS && month <= LONGEST_MONTH && day >= 1 && day <= MONTHS) {
      return noted(day + " stands for the month", year, day, month);
    }
    if (month < 1 || month > MONTHS) {
      notes.add("There is no month " + month + "; the year " + year + " was taken.");
      return DayRange.ofYear(year);
    }
    int last = YearMonth.of(year, month).lengthOfMonth();
    if (day >= 1 && day <= last) {
      return DayRange.on(LocalDate.of(year, month, day));
    }
    String missing = "There is no " + day + "/" + month + "/" + year;
    return noted(missing, year, month, Math.min(Math.max(day, 1), last));
  }

  private DayRange noted(String why, int year, int month, int day) {
    LocalDate taken = LocalDate.of(year, month, day);
    notes.add(why + "; " + taken + " was taken.");
    return DayRange.on(taken);
  }

  DayRange month(int year, int month) {
    return month >= 1 && month <= MONTHS
        ? DayRange.of(YearMonth.of(year, month))
        : day(year, month, 0);
  }

  /** So many months from this one on: quarters and halves of a year. */
  DayRange months(int year, int first, int count) {
    YearMonth last = YearMonth.of(year, first).plusMonths(count - 1L);
    return DayRange.between(LocalDate.of(year, first, 1), last.atEndOfMonth());
  }

  /** The week, from Monday on, that is so many weeks from this one. */
  DayRange week(int offset) {
    LocalDate monday =
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(offset);
    return DayRange.between(monday, monday.plusDays(6));
  }

  DayRange month(int offset) {
    return DayRange.of(YearMonth.from(today).plusMonths(offset));
  }

  DayRange quarter(int offset) {
    YearMonth first = YearMonth.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1);
    YearMonth moved = first.plusMonths(offset * 3L);
    return months(moved.getYear(), moved.getMonthValue(), 3);
  }

  DayRange year(int offset) {
    return DayRange.ofYear(today.getYear() + offset);
  }

  /** The last day before; the calendar of queries has four digits for a year. */
  static LocalDate before(LocalDate day) {
    return day.isAfter(FIRST) ? day.minusDays(1) : day;
  }

  static LocalDate after(LocalDate day) {
    return day.isBefore(LAST) ? day.plusDays(1) : day;
  }
}
