// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

/** Độ khẩn, how fast a letter has to arrive; the most urgent first. */
public enum Urgency {
  /** Hỏa tốc. */
  HOA_TOC,

  /** Thượng khẩn. */
  THUONG_KHAN,

  /** Khẩn. */
  KHAN
}
