// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.DayOfWeek;

/** A day of a week, a month, a quarter or a year (Bộ luật Dân sự 2015, Điều 146(2) and (3)). */
public enum Edge {
  /** Đầu: the first day. */
  START,

  /** Giữa: the 15th of a month, the last day of June of a year, the Wednesday of a week. */
  MIDDLE,

  /** Cuối: the last day. */
  END,

  /** Ngày đầu tiên: the first day, said to be one day. */
  FIRST_DAY,

  /** Ngày cuối cùng: the last day, said to be one day. */
  LAST_DAY,

  /** Ngày làm việc đầu tiên. */
  FIRST_WORKDAY,

  /** Ngày làm việc cuối cùng. */
  LAST_WORKDAY,

  /** The day that corresponds to the day of reference: {@code 3 tháng trước}. */
  SAME_DAY,

  /** Thứ Hai. */
  MONDAY,

  /** Thứ Ba. */
  TUESDAY,

  /** Thứ Tư. */
  WEDNESDAY,

  /** Thứ Năm. */
  THURSDAY,

  /** Thứ Sáu. */
  FRIDAY,

  /** Thứ Bảy. */
  SATURDAY,

  /** Chủ nhật. */
  SUNDAY;

  static Edge of(DayOfWeek day) {
    return valueOf(day.name());
  }

  boolean isWeekday() {
    return compareTo(MONDAY) >= 0;
  }

  /** Returns the day of the week that this is; only weekdays are one. */
  DayOfWeek weekday() {
    return DayOfWeek.valueOf(name());
  }
}
