// SPDX-License-Identifier: Apache-2.0
package congvan.time;

/** How long a named piece of the calendar is. */
public enum Grain {
  /** Ngày. */
  DAY,

  /** Tuần, from Monday to Sunday. */
  WEEK,

  /** Tháng. */
  MONTH,

  /** Quý. */
  QUARTER,

  /** 6 tháng đầu năm, 6 tháng cuối năm. */
  HALF,

  /** The first months of a year: {@code 9 tháng năm 2025}. */
  FIRST_MONTHS,

  /** Năm. */
  YEAR,

  /** Ngày âm lịch: {@code ngày 23 tháng Chạp}. */
  LUNAR_DAY,

  /** Tháng âm lịch: {@code tháng Giêng}. */
  LUNAR_MONTH
}
