// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

/** How far a document has come. */
public enum Status {
  /** Đã ban hành: signed, numbered and sent. */
  ISSUED,

  /** Dự thảo: marked so, or number and date are left blank. */
  DRAFT
}
