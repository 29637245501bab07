// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

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
   * động 2019, Điều 112, and the days that were announced for 2025 and 2026. What is announced year
   * by year (Tết, Giỗ Tổ, days exchanged) is known for those years only. Safe to share.
   */
  static WorkingCalendar standard() {
    return PublicHolidays.STANDARD;
  }

  /** Returns the day itself if it is worked, else the next that is (Điều 148, khoản 5). */
  default LocalDate onOrAfter(LocalDate day) {
    LocalDate worked = day;
    for (int tries = 0; tries < 366 && !isWorked(worked); tries++) {
      worked = worked.plusDays(1);
    }
    return worked;
  }

  /** Returns the last of so many working days (ngày làm việc); the first day is not counted. */
  default LocalDate after(LocalDate day, int workingDays) {
    LocalDate last = day;
    for (int counted = 0; counted < workingDays; counted++) {
      last = onOrAfter(last.plusDays(1));
    }
    return last;
  }

  /** Returns the day itself if it is worked, else the last before that is. */
  default LocalDate onOrBefore(LocalDate day) {
    LocalDate worked = day;
    for (int tries = 0; tries < 366 && !isWorked(worked); tries++) {
      worked = worked.minusDays(1);
    }
    return worked;
  }

  /**
   * Returns the day so many working days before one: what is to be done {@code ít nhất 03 ngày làm
   * việc trước ngày họp} is in time on it; the day counted from is not counted.
   */
  default LocalDate before(LocalDate day, int workingDays) {
    LocalDate first = day;
    for (int counted = 0; counted < workingDays; counted++) {
      first = onOrBefore(first.minusDays(1));
    }
    return first;
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
