// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

/** The rules by which a time is a deadline, each with an example. */
enum DueRule implements RoleRule {
  /** A day not to be reached: {@code gửi báo cáo trước ngày 20/3/2026}. */
  BEFORE,

  /** A last day: {@code hoàn thành chậm nhất ngày 20/3/2026}. */
  BY,

  /** Until when a goal is reached: {@code Đến năm 2030, các xã có mạng 5G}. */
  UNTIL,

  /** A deadline put off: {@code gia hạn đến ngày 30/9/2026}. */
  EXTENDED,

  /** A figure to be reached by or in a year: {@code giảm xuống dưới 3% vào năm 2030}. */
  TARGET,

  /** The day itself: {@code khởi công vào ngày 19/12/2026}. */
  ON,

  /** A day beside a verb that finishes: {@code hoàn thành ngày 30/6/2026}. */
  FINISH,

  /** Hour and day of a meeting to come: {@code 14 giờ 00 ngày 12/3/2026}. */
  MEETING_CLOCK,

  /** The day of a meeting to come: {@code tổ chức ngày 12/3/2026}. */
  MEETING_DAY,

  /** The named day of an event: {@code Khai giảng: Ngày 05/9/2026}. */
  CEREMONY,

  /** A slip of the author, who means a day to come: {@code Giao Sở báo cáo trước ngày ...}. */
  OVERDUE,

  /** A period in which something is done: {@code ban hành trong quý II/2026}. */
  IN,

  /** A period that opens an order: {@code Trong tháng 4/2026, các phòng rà soát}. */
  IN_HEAD,

  /** A period in which a goal is reached: {@code phấn đấu trong nhiệm kỳ 2025 - 2030}. */
  IN_GOAL,

  /** What an order is for: {@code để hoàn thành chỉ tiêu trong năm 2026}. */
  IN_PURPOSE,

  /** A period in which something will be done: {@code trong năm 2026 Bộ sẽ tổng kết}. */
  IN_WILL,

  /** From when to when something is held: {@code tổ chức từ ngày 10/3 đến ngày 20/3/2026}. */
  IN_SPAN,

  /** A beginning: {@code bắt đầu từ ngày 18/3/2026}. */
  FROM_START,

  /** From a year on: {@code năm 2026 và các năm tiếp theo}. */
  FROM_ONWARDS,

  /** Not earlier: {@code Sau ngày 30/11/2026, Văn phòng thu hồi tài liệu}. */
  AFTER,

  /** Behind a label: {@code Thời hạn hoàn thành: 30/6/2026}. */
  LABEL,

  /** All that a cell of a table, or a text, holds: {@code | Quý II/2026 |}. */
  CELL,

  /** A time that heads what is done in it: {@code Quý I/2026: Thành lập Tổ công tác}. */
  HEAD,

  /** A duration with its beginning: {@code trong 05 ngày kể từ ngày ký}. */
  COUNTED,

  /** A duration for a report: {@code trả lời trong vòng 05 ngày}. */
  COUNTED_REPORT,

  /** A day that comes again: {@code trước ngày 15 hằng tháng}. */
  RECURRING_DAY,

  /** A recurrence behind a label or in a cell: {@code Thời gian thực hiện: Hằng năm}. */
  RECURRING_LABEL,

  /** A recurrence that opens an order: {@code Hằng năm, tổ chức kiểm tra}. */
  RECURRING_HEAD,

  /** What is done regularly: {@code định kỳ hằng quý báo cáo}. */
  RECURRING_REGULAR,

  /** What is sent again and again: {@code Báo cáo số mắc hằng tuần về Trung tâm}. */
  RECURRING_SENT,

  /** A least number in each period: {@code mỗi quý có ít nhất 02 tin, bài}. */
  RECURRING_LEAST,

  /** What an order ends with: {@code Tổ chức tập huấn cho cộng tác viên hằng năm}. */
  RECURRING_END,

  /** Whatever may be asked for: {@code hằng năm hoặc đột xuất khi có yêu cầu}. */
  EVENT_UNFORESEEN,

  /** A session to be in time for: {@code để kịp báo cáo tại kỳ họp thứ 10}. */
  EVENT_SESSION,

  /** An event behind a label or in a cell: {@code Thời gian trình: khi Trung ương ban hành}. */
  EVENT_LABEL,

  /** An open end: {@code từ tháng 4/2026 đến khi bàn giao công trình}. */
  EVENT_UNTIL,

  /** When another has decided: {@code giải quyết khi Quy trình được ban hành}. */
  EVENT_ACT,

  /** What follows a decision: {@code Sau khi Đề án được phê duyệt, các sở tổ chức thực hiện}. */
  EVENT_AFTER,

  /** When something is used up or over: {@code thay thế sau khi sử dụng hết phôi}. */
  EVENT_SPENT,

  /** When an office asks: {@code cung cấp số liệu khi có yêu cầu}. */
  EVENT_NEED,

  /** What is reported when it happens: {@code Khi có sự cố phải báo cáo ngay Sở}. */
  EVENT_REPORT,

  /** A report at the end: {@code báo cáo kết quả khi tổng kết Đợt thi đua}. */
  EVENT_CLOSE,

  /** A report for an occasion: {@code báo cáo Bộ trước hội nghị tổng kết}. */
  EVENT_REPORT_BEFORE,

  /** A beginning that hangs on an end: {@code bắt đầu ngay sau khi kết thúc học kỳ I}. */
  EVENT_START,

  /** When a law or a treaty holds: {@code triển khai sau khi Hiệp định có hiệu lực}. */
  EVENT_EFFECT,

  /** When there is money: {@code khi có kinh phí sẽ tiếp tục thực hiện}. */
  EVENT_MEANS,

  /** What is finished before an event: {@code Hoàn thành việc này trước Đại hội}. */
  EVENT_FINISH,

  /** At once behind an event: {@code báo cáo Sở ngay sau khi kết thúc đợt kiểm tra}. */
  EVENT_AT_ONCE,

  /** Before something ends: {@code Báo cáo Sở trước khi kết thúc năm học}. */
  EVENT_END,

  /** An approval that must come first: {@code trình Bộ phê duyệt trước khi thực hiện}. */
  EVENT_APPROVAL;

  private final String id = RoleRule.id("deadline", this);

  @Override
  public String id() {
    return id;
  }
}
