// SPDX-License-Identifier: Apache-2.0
package congvan.query;

/** Where words are looked for. */
public enum WordField {
  /** Everywhere in the letter, or in the task. */
  TEXT,

  /** Trích yếu. */
  SUBJECT,

  /** Cơ quan ban hành, and the body above it. */
  ISSUER,

  /** Loại văn bản: {@code công văn}. */
  TYPE,

  /** Người ký. */
  SIGNER,

  /** Kính gửi and Nơi nhận. */
  RECIPIENT,

  /** Who must do a task (chủ trì, phối hợp). */
  ASSIGNEE,

  /** Địa danh of the line of issue. */
  PLACE
}
