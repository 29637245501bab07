// SPDX-License-Identifier: Apache-2.0
package congvan.query;

/** What letters and tasks are counted by, and what may be asked for as a whole value. */
public enum ValueField {
  /** Loại văn bản, by its name: {@code Công văn}. */
  TYPE,

  /** Cơ quan ban hành, by its name. */
  ISSUER,

  /** The year of issue: {@code 2021}. */
  YEAR,

  /** Người ký, by the name. */
  SIGNER,

  /** Who must do a task, by the name. */
  ASSIGNEE,

  /** Độ khẩn: {@code HOA_TOC}. */
  URGENCY,

  /** Độ mật: {@code MAT}. */
  SECRECY,

  /** {@code ISSUED} or {@code DRAFT}. */
  STATUS,

  /** The deadline seen from a given day: {@code OVERDUE}, {@code NEXT_30_DAYS} or {@code LATER}. */
  DUE
}
