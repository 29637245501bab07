// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

/** How a deadline is told. */
public enum DeadlineKind {
  /** A day, perhaps with the hour: {@code trước ngày 10/4/2021}. */
  DATE,

  /** A week, month, quarter, half-year, year or several: {@code quý 2 năm 2022}. */
  PERIOD,

  /** Định kỳ: {@code hàng tháng}. */
  RECURRING,

  /** A duration from an event on: {@code trong vòng 15 ngày kể từ ngày ký}. */
  RELATIVE,

  /** An event without a date: {@code khi Trung ương ban hành}. */
  EVENT
}
