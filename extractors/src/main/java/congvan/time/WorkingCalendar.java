// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked (lịch làm việc). Provinces, the Party and enterprises may differ from the
 * state's offices: a caller may give its own rule, as in {@code day -> day.getDayOfWeek() !=
 * SUNDAY}.
 */
@FunctionalInterface
public interface WorkingCalendar {
  /** Tells whether a day is worked. Some day in every stretch of a year must be. */
  boolean isWorked(LocalDate day);

  /**
   * Returns the calendar of state offices: Monday to Friday, less the fixed holidays of Bộ luật Lao
   * động 2019, Điều 112 (1 January, 30 April, 1 May, 2 September) and, from 2026 on, Ngày Văn hóa
   * Việt Nam on 24 November (Nghị quyết 28/2026/QH16), and the days that were announced for 2025
   * and 2026. What is announced year by year (Tết, Giỗ Tổ, the day beside 2 September, days
   * exchanged or made up for) is known for those years only and never computed. Safe to share.
   */
  static WorkingCalendar standard() {
    return PublicHolidays.STANDARD;
  }

  /**
   * Returns this calendar with days that were announced, each of those years to be given whole:
   *
   * <pre>{@code
   * WorkingCalendar.standard()
   *     .with(Set.of(LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 8)), Set.of());
   * }</pre>
   *
   * Afterwards it {@linkplain #knows knows} the years of these days.
   *
   * @param off days that are not worked although the calendar has them worked
   * @param worked days that are worked in place of others: a Saturday
   * @throws IllegalArgumentException where a day is in both
   */
  default WorkingCalendar with(Set<LocalDate> off, Set<LocalDate> worked) {
    return new AnnouncedDays(this, off, worked);
  }

  /** Returns the day itself if it is worked, else the next that is (Điều 148, khoản 5). */
  default LocalDate onOrAfter(LocalDate day) {
    return worked(day, 1);
  }

  /** Returns the last of so many working days (ngày làm việc); the first day is not counted. */
  default LocalDate after(LocalDate day, int workingDays) {
    return counted(day, workingDays, 1);
  }

  /** Returns the day itself if it is worked, else the last before that is. */
  default LocalDate onOrBefore(LocalDate day) {
    return worked(day, -1);
  }

  /**
   * Returns the day so many working days before one: what is to be done {@code ít nhất 03 ngày làm
   * việc trước ngày họp} is in time on it; the day counted from is not counted.
   */
  default LocalDate before(LocalDate day, int workingDays) {
    return counted(day, workingDays, -1);
  }

  /** Returns the day itself or the next that is worked, going on by so many days a step. */
  private LocalDate worked(LocalDate day, int step) {
    LocalDate worked = day;
    for (int tries = 0; tries < 366 && !isWorked(worked); tries++) {
      worked = worked.plusDays(step);
    }
    return worked;
  }

  private LocalDate counted(LocalDate day, int workingDays, int step) {
    LocalDate reached = day;
    for (int counted = 0; counted < workingDays; counted++) {
      reached = worked(reached.plusDays(step), step);
    }
    return reached;
  }

  /** Tells whether all holidays of a year are known, not the fixed ones alone. */
  default boolean knows(int year) {
    return true;
  }

  /** Tells whether a day is one of the weekend. */
  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
