// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Locale;

/** The rules by which times are found, each with an example. */
public enum TimeRule {
  /** A day of the calendar: {@code ngày 10/4/2021}, {@code 14 giờ 00 ngày 12/3/2026}. */
  DAY,

  /** A week: {@code tuần tới}, {@code tuần 3 tháng 3}. */
  WEEK,

  /** A month: {@code tháng 12/2025}, {@code tháng này}. */
  MONTH,

  /** A quarter: {@code quý 2 năm 2022}, {@code Quý IV/2026}. */
  QUARTER,

  /** Half a year: {@code 6 tháng đầu năm 2026}. */
  HALF,

  /** The first months of a year: {@code 9 tháng năm 2025}. */
  FIRST_MONTHS,

  /** A year: {@code năm 2026}, {@code năm sau}. */
  YEAR,

  /** A year and all behind it: {@code năm 2025 và các năm tiếp theo}. */
  YEAR_ONWARDS,

  /** From one piece of the calendar to another: {@code từ ngày 25/3 đến ngày 05/4/2026}. */
  INTERVAL,

  /** The years of a plan or a term of office: {@code giai đoạn 2021 - 2025}. */
  YEARS,

  /** A school year or a part of it: {@code học kỳ I năm học 2026 - 2027}. */
  SCHOOL,

  /** From the day of reference on: {@code từ nay đến cuối năm}. */
  FROM_NOW,

  /** A duration with its beginning: {@code 05 ngày làm việc kể từ ngày ký}. */
  LAPSE_ANCHORED,

  /** A duration alone: {@code trong vòng 20 ngày}. */
  LAPSE_BARE,

  /** A duration that begins now: {@code trong 3 tháng tới}. */
  LAPSE_TO_COME,

  /** A duration that ends now: {@code 3 năm qua}. */
  LAPSE_PAST,

  /** The day of the letter, or the working day behind it: {@code trả lời trong ngày}. */
  LAPSE_DAY,

  /** At once, behind a verb: {@code triển khai ngay}. */
  LAPSE_NOW,

  /** From the letter's issue or receipt on: {@code có hiệu lực kể từ ngày ký}. */
  LAPSE_SINCE,

  /** A day of the lunar calendar: {@code ngày 23 tháng Chạp}, {@code 10/3 âm lịch}. */
  LUNAR_DAY,

  /** A month of the lunar calendar: {@code tháng Giêng năm 2027}. */
  LUNAR_MONTH,

  /** A day by the name of its feast: {@code Tết Nguyên đán 2027}, {@code lễ Quốc khánh}. */
  FESTIVAL,

  /** A clock without its day: {@code lúc 14h30}. */
  CLOCK,

  /** A day of the week: {@code thứ Sáu tuần này}. */
  WEEKDAY,

  /** A day so far from today: {@code 3 ngày nữa}, {@code cách đây 2 tuần}. */
  DISTANCE,

  /** A recurrence: {@code hằng tháng}, {@code 02 lần/năm}. */
  RECURRING,

  /** A recurrence on named days: {@code ngày 15 hằng tháng}. */
  RECURRING_DAY,

  /** A recurrence in a named part of each year: {@code quý 1 hằng năm}. */
  RECURRING_PART,

  /** Days in a row that recur: {@code từ ngày 20 đến ngày 25 hằng tháng}. */
  RECURRING_DAYS,

  /** The ends of the periods of reports: {@code quý, 06 tháng, 09 tháng, năm}. */
  RECURRING_ENDS,

  /** A condition: {@code khi có yêu cầu}. */
  EVENT_WHEN,

  /** An event to be waited for: {@code sau khi có hướng dẫn}. */
  EVENT_AFTER,

  /** An event not to be waited for: {@code trước khi khai giảng}. */
  EVENT_BEFORE,

  /** An event as an end: {@code đến khi hoàn thành}. */
  EVENT_UNTIL,

  /** Whatever may arise: {@code đột xuất khi có yêu cầu}. */
  EVENT_UNFORESEEN,

  /** An event that lasts: {@code trong kỳ họp thứ nhất}. */
  EVENT_DURING,

  /** How far something gets: {@code theo tiến độ dự án}. */
  EVENT_PROGRESS,

  /** What another document says, alone in its place: {@code Theo Kế hoạch số 45/KH-UBND}. */
  EVENT_DOCUMENT,

  /** A session to be in time for: {@code để kịp báo cáo tại kỳ họp thứ 10}. */
  EVENT_SESSION;

  private final String id = "time." + name().toLowerCase(Locale.ROOT).replace('_', '.');

  /** Returns the name by which an explanation tells the rule: {@code time.lapse.anchored}. */
  public String id() {
    return id;
  }

  /** Returns the rule of a named piece of the calendar. */
  static TimeRule of(Grain grain) {
    return valueOf(grain.name());
  }
}
