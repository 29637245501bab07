// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

/** The rules by which a time is no deadline, each with an example. */
enum OtherRule implements RoleRule {
  /** The line of place and date: {@code Hà Nội, ngày 05 tháng 3 năm 2026}. */
  ISSUE,

  /** The date of a cited document: {@code Công văn số 15/UBND-VX ngày 15/3/2026}. */
  CITED,

  /** A subject charges nobody: {@code V/v báo cáo trước ngày 20/3/2026}. */
  SUBJECT,

  /** A rule quoted from a law: {@code “... chậm nhất là ngày 30 tháng 01 ...”}. */
  QUOTED,

  /** What ended before it is said: {@code trong năm 2019}, written in 2026. */
  OVER,

  /** A goal in a title: {@code Mục tiêu đến năm 2030}. */
  HEADING,

  /** A time of effect: {@code có hiệu lực từ ngày 01/7/2026}. */
  EFFECT,

  /** A deadline that another replaces: {@code thay cho thời hạn ngày 20/3/2026}. */
  REPLACED,

  /** What happens when a deadline is missed: {@code quá ngày 20/3/2026 coi như đồng ý}. */
  CONSEQUENCE,

  /** A condition: {@code tờ khai đăng ký trước ngày 01/7/2026 thì áp dụng quy định cũ}. */
  CONDITION,

  /** Behind a label of another kind: {@code Thời gian ký: 26/3/2026}. */
  LABEL,

  /** What a machine printed, of a signature or a file: {@code 2026-06-02 08:06:58}. */
  STAMP,

  /** Minutes of a meeting of the same day: {@code Thời gian: 8 giờ ngày 05/3/2026}. */
  HELD,

  /** A rule for a case: {@code trường hợp nộp chậm nhất ngày 20/3/2026}. */
  RULE,

  /** A past statement: {@code đã hoàn thành trong tháng 02/2026}. */
  PAST,

  /** A state of things by then: {@code các khoản nợ phát sinh trước ngày 01/7/2026}. */
  STATE,

  /** How long a paper holds: {@code thẻ có thời hạn đến 30/9/2026}. */
  VALIDITY,

  /** One end of a stretch: {@code từ trước ngày 01/7/2026}. */
  RANGE,

  /** Nobody is plainly charged, and the letter has no day of issue. */
  UNDATED,

  /** A name to which a year belongs: {@code Chiến lược đến năm 2030}, {@code tầm nhìn đến 2050}. */
  NAME,

  /** Figures as of a day: {@code tính đến ngày 28/02/2026, giải ngân 12%}. */
  FIGURES,

  /** How long something goes on: {@code thực hiện đến năm 2030}. */
  UNTIL,

  /** The period of somebody's act in the passive voice: {@code được giao trong năm 2026}. */
  PASSIVE,

  /** The years of a plan: {@code trong giai đoạn 2026 - 2030}. */
  PERIOD,

  /** A period that a day in brackets narrows: {@code Tháng 3/2026 (trước ngày 25/3/2026)}. */
  REFINED,

  /** A period that bounds nothing to be done: {@code nhu cầu vốn trong năm 2026}. */
  IN,

  /** A beginning of something that is no task: {@code giá vé từ ngày 01/4/2026}. */
  FROM,

  /** What is later than a day: {@code hàng về sau ngày 01/7/2026}. */
  AFTER,

  /** A date without any word about it: {@code Ngày 30/6/2026 là hạn chung}. */
  BARE,

  /** A meeting that the letter reports: {@code ý kiến tại cuộc họp vào ngày 16/10/2026}. */
  MEETING,

  /** At once: {@code triển khai ngay}. */
  IMMEDIATE,

  /** How long something lasts: {@code đợt tập huấn kéo dài 03 ngày}. */
  LENGTH,

  /** A plan or a sum of each year: {@code theo Nghị quyết hằng năm của Hội đồng nhân dân}. */
  RECURRING_OF,

  /** What is always so: {@code chi phí vận hành hằng tháng}. */
  RECURRING,

  /** A condition that says more of a time: {@code năm 2026, sau khi Chính phủ ban hành}. */
  EVENT_REFINES,

  /** Something that may happen: {@code kiểm tra đột xuất nếu phát sinh vấn đề}. */
  EVENT_UNFORESEEN,

  /** How long something holds: {@code thực hiện cho đến khi có văn bản mới}. */
  EVENT_UNTIL,

  /** The course of the matter: {@code Sau khi nghe báo cáo, Chủ tịch kết luận}. */
  EVENT_AFTER,

  /** A circumstance: {@code lưu ý khi lập hồ sơ}. */
  EVENT_WHEN,

  /** Another time of an event: {@code mức lương trước khi nghỉ việc}. */
  EVENT;

  private final String id = RoleRule.id("date", this);

  @Override
  public String id() {
    return id;
  }
}
