// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A piece of the calendar as a letter names it; what it leaves out is empty and comes from the day
 * on which it is said.
 *
 * @param year the year; of a lunar day or month, the common year in which its own begins
 * @param part the month of a day or of a month, the quarter, the half, the number of first months;
 *     zero where it is not said; of a lunar leap month, twelve more
 * @param day the day of the month, or the week of the month; zero where it is not said
 * @param shift how far it lies from the day of reference, in words such as {@code tháng này} (0) or
 *     {@code năm sau} (1); counted in the largest unit that is not said
 * @param edge a day of it: {@code cuối tháng 4}, {@code thứ Sáu tuần này}
 */
public record Moment(
    Grain grain,
    OptionalInt year,
    int part,
    int day,
    OptionalInt shift,
    Optional<Edge> edge,
    Optional<TimeOfDay> time) {

  static Moment of(Grain grain, int part, int day) {
    return new Moment(
        grain,
        OptionalInt.empty(),
        part,
        day,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Moment day(int month, int day) {
    return of(Grain.DAY, month, day);
  }

  /** A day told from where one stands: 1 is tomorrow. */
  static Moment today(int shift) {
    return of(Grain.DAY, 0, 0).withShift(shift);
  }

  static Moment lunar(int month, int day) {
    return of(Grain.LUNAR_DAY, month, day);
  }

  static Moment month(int month) {
    return of(Grain.MONTH, month, 0);
  }

  static Moment year(int year) {
    return of(Grain.YEAR, 0, 0).withYear(year);
  }

  Moment withYear(int changed) {
    return new Moment(grain, OptionalInt.of(changed), part, day, OptionalInt.empty(), edge, time);
  }

  /** Returns the same in a year told before; a day without its month stays without. */
  Moment inYear(int told) {
    return lacksMonth() ? this : withYear(told);
  }

  Moment withGrain(Grain changed) {
    return new Moment(changed, year, part, day, shift, edge, time);
  }

  Moment withDay(int changed) {
    return new Moment(grain, year, part, changed, shift, edge, time);
  }

  Moment withPart(int changed) {
    return new Moment(grain, year, changed, day, shift, edge, time);
  }

  Moment withShift(int changed) {
    return new Moment(grain, year, part, day, OptionalInt.of(changed), edge, time);
  }

  Moment withEdge(Edge changed) {
    return new Moment(grain, year, part, day, shift, Optional.of(changed), time);
  }

  /** Returns the piece of the calendar itself where this is a point of it. */
  Moment whole() {
    return new Moment(grain, year, part, day, shift, Optional.empty(), Optional.empty());
  }

  Moment withTime(TimeOfDay changed) {
    return new Moment(grain, year, part, day, shift, edge, Optional.of(changed));
  }

  /** Tells whether the year is neither written nor told by words. */
  public boolean lacksYear() {
    return year.isEmpty() && shift.isEmpty();
  }

  /** Tells whether only the day of a month is said. */
  boolean lacksMonth() {
    return grain == Grain.DAY && part == 0 && shift.isEmpty();
  }

  /** Returns the same with what is missing taken from another: {@code 16 - 17/3/2026}. */
  Moment filledFrom(Moment other) {
    if (WeekdayRules.isAlone(this) && other.grain == Grain.WEEK) {
      return other.withEdge(edge.get());
    }
    Moment filled =
        lacksMonth() && other.isDay() ? withPart(other.part).withGrain(other.grain) : this;
    return filled.lacksYear() && other.year.isPresent()
        ? filled.withYear(other.year.getAsInt())
        : filled;
  }

  /** Tells whether it is a day, of whatever calendar. */
  boolean isDay() {
    return grain == Grain.DAY || grain == Grain.LUNAR_DAY;
  }

  boolean isLunar() {
    return grain == Grain.LUNAR_DAY || grain == Grain.LUNAR_MONTH;
  }

  /** Tells whether the calendars that are known reach to its year. */
  boolean isKnown() {
    return !isLunar() || year.isEmpty() || LunarCalendar.isKnown(year.getAsInt(), part);
  }

  /** Tells whether some calendar has it: 31/02 is on none. */
  boolean exists() {
    if (grain == Grain.LUNAR_DAY) {
      return day <= LunarYear.LONGEST_MONTH;
    }
    if (grain != Grain.DAY || part == 0) {
      return true;
    }
    int leapYear = 2024;
    return LocalDate.of(year.orElse(leapYear), part, 1).lengthOfMonth() >= day;
  }
}
