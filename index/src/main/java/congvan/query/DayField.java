// SPDX-License-Identifier: Apache-2.0
package congvan.query;

/** Which day is meant. */
public enum DayField {
  /** Ngày ban hành. */
  ISSUED,

  /** The last day in time of a deadline (thời hạn), of the letter or of the task. */
  DUE
}
