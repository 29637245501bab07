// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

/** What a word near a time says about its role. */
enum Signal {
  /** Something is to be done: {@code hoàn thành}, {@code báo cáo}. */
  DO,

  /** A time of effect: {@code có hiệu lực}, {@code áp dụng}. */
  EFFECT,

  /** It is over: {@code đã}, {@code vừa qua}. */
  PAST,

  /** Someone else's act in the passive voice: {@code được giao}. */
  PASSIVE,

  /** A name or a plan to which a year belongs: {@code tầm nhìn}, {@code quy hoạch}. */
  NAME,

  /** A goal: {@code phấn đấu}, {@code mục tiêu}. */
  GOAL,

  /** A meeting: {@code họp}, {@code khai mạc}. */
  MEETING,

  /** The reporting of figures: {@code so với}, {@code đạt}, {@code tăng}. */
  FIGURES,

  /** A deadline that another replaces: {@code thay cho thời hạn}. */
  REPLACED,

  /** A report or a submission: {@code báo cáo}, {@code gửi}. */
  REPORT,

  /** What is done again and again where a period stands behind it: {@code công bố}. */
  SEND,

  /** A condition that is but the course of the matter: {@code nghe}, {@code xem xét}. */
  COURSE,

  /** A state of things that began or was by then: {@code phát sinh trước ngày}. */
  STATE,

  /** A rule for a case: {@code trường hợp ...}. */
  RULE,

  /** {@code thời gian quan trắc vào tháng 4}. */
  WHEN,

  /** Someone is charged: {@code đề nghị}, {@code có trách nhiệm}. */
  ORDER,

  /** A figure that is to be reached: {@code chỉ tiêu}, {@code giảm xuống}. */
  TARGET,

  /** An event that is held on a day: {@code khai giảng}, {@code khánh thành}. */
  CEREMONY,

  /** Money, which comes every year or is waited for: {@code kinh phí}. */
  SUM,

  /** Whom a law concerns, whoever it is: {@code người sử dụng lao động}. */
  ANYONE,

  /** A deadline put off: {@code gia hạn}. */
  EXTENSION,

  /** What is expected, not ordered: {@code dự báo}. */
  FORECAST,

  /** Without delay: {@code báo cáo ngay}. */
  AT_ONCE,

  /** What brings to an end: {@code hoàn thành}, {@code xong}. */
  FINISH,

  /** Something to come: {@code sẽ}. */
  WILL,

  /** A beginning: {@code thời gian bắt đầu}. */
  START,

  /** What follows when a deadline is missed: {@code coi như}. */
  CONSEQUENCE,

  /** Another's consent: {@code phê duyệt}, {@code cho ý kiến}. */
  APPROVAL,

  /** A decision for which an office waits: {@code ban hành}, {@code thông qua}. */
  DECISION,

  /** What another asks or tells: {@code yêu cầu}, {@code hướng dẫn}. */
  DEMAND,

  /** What a reply rests on: {@code căn cứ}, {@code nội dung thảo luận}. */
  BASIS,

  /** A type of document before a date: {@code Nghị quyết ngày ...}. */
  DOCUMENT
}
