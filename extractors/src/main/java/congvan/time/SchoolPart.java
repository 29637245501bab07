// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.LocalDate;

/**
 * The parts of a school year (năm học) by the usual time frame: it opens on 5 September and ends
 * with May, the second term begins in the middle of January. Each province lays down its own days.
 */
public enum SchoolPart {
  /** Năm học. */
  YEAR,

  /** Học kỳ I. */
  FIRST_TERM,

  /** Học kỳ II. */
  SECOND_TERM,

  /** Khai giảng, đầu năm học. */
  OPENING,

  /** Bế giảng, cuối năm học, kết thúc năm học. */
  END;

  LocalDate first(int firstYear) {
    return switch (this) {
      case YEAR, FIRST_TERM, OPENING -> LocalDate.of(firstYear, 9, 5);
      case SECOND_TERM -> LocalDate.of(firstYear + 1, 1, 16);
      case END -> last(firstYear);
    };
  }

  LocalDate last(int firstYear) {
    return switch (this) {
      case OPENING -> first(firstYear);
      case FIRST_TERM -> LocalDate.of(firstYear + 1, 1, 15);
      case YEAR, SECOND_TERM, END -> LocalDate.of(firstYear + 1, 5, 31);
    };
  }

  /** Tells whether it is one day. */
  boolean isDay() {
    return this == OPENING || this == END;
  }

  /** Returns the value of the contract: two years, two days or one day. */
  String written(int firstYear) {
    if (this == YEAR) {
      return firstYear + "/" + (firstYear + 1);
    }
    return isDay() ? first(firstYear).toString() : first(firstYear) + "/" + last(firstYear);
  }
}
