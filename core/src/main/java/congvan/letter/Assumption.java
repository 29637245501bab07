// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

/** What the days of a deadline rest on beside the letter's own words. */
public enum Assumption {
  /** The letter does not say from when a duration counts: it is taken from the day of issue. */
  ANCHOR,

  /**
   * The count meets a year whose public holidays (ngày nghỉ lễ, tết) are not announced, or not
   * known to the calendar: only weekends and fixed holidays are left out.
   */
  HOLIDAYS,

  /** A school year (năm học) or its terms, which each province lays down for itself. */
  SCHOOL_YEAR
}
