// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.LocalDate;

/** What a duration is counted in. */
public enum LapseUnit {
  /** Phút. */
  MINUTE("M") {
    @Override
    LocalDate after(LocalDate day, int amount) {
      return day.plusDays(dayParts(amount, 24 * 60));
    }
  },

  /** Giờ, tiếng. */
  HOUR("H") {
    @Override
    LocalDate after(LocalDate day, int amount) {
      return day.plusDays(dayParts(amount, 24));
    }
  },

  /** Ngày. */
  DAY("D") {
    @Override
    LocalDate after(LocalDate day, int amount) {
      return day.plusDays(amount);
    }
  },

  /** Tuần. */
  WEEK("W") {
    @Override
    LocalDate after(LocalDate day, int amount) {
      return day.plusWeeks(amount);
    }
  },

  /** Tháng: ends on the corresponding day (Bộ luật Dân sự 2015, Điều 148). */
  MONTH("M") {
    @Override
    LocalDate after(LocalDate day, int amount) {
      return day.plusMonths(amount);
    }
  },

  /** Năm. */
  YEAR("Y") {
    @Override
    LocalDate after(LocalDate day, int amount) {
      return day.plusYears(amount);
    }
  };

  private final String sign;

  LapseUnit(String sign) {
    this.sign = sign;
  }

  /** Returns an amount with the sign of ISO 8601: {@code 15D}; minutes and months share theirs. */
  String written(int amount) {
    return amount + sign;
  }

  /** Tells whether it is shorter than a day: ISO 8601 writes a T before it. */
  boolean isOfClock() {
    return this == HOUR || this == MINUTE;
  }

  /**
   * Returns the last day of a count, backwards for a negative one; the first day is not counted
   * (Điều 147), and hours fill their last day.
   */
  abstract LocalDate after(LocalDate day, int amount);

  private static int dayParts(int amount, int perDay) {
    return amount >= 0 ? (amount + perDay - 1) / perDay : -((perDay - 1 - amount) / perDay);
  }
}
