// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

/** What a date is for. */
public enum DateRole {
  /** The day of issue of the letter itself: {@code Hà Tĩnh, ngày 17 tháng 3 năm 2021}. */
  ISSUE,

  /** The day of a document cited: {@code Văn bản số 15/UBND ngày 15/3/2021}. */
  CITATION,

  /** Thời hạn, told in full among the deadlines. */
  DEADLINE,

  /** The period of a plan or a mandate: {@code giai đoạn 2021-2025}. */
  PERIOD,

  /** Any other date: {@code đã ban hành tháng 02/2021}. */
  MENTION
}
