// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.LocalDate;

/** What a duration is counted in. */
public enum LapseUnit {
  /** Giờ. */
  HOUR("PT", "H") {
    @Override
    LocalDate after(LocalDate day, int amount) {
      return day.plusDays((amount + 23) / 24);
    }
  },

  /** Ngày. */
  DAY("P", "D") {
    @Override
    LocalDate after(LocalDate day, int amount) {
      return day.plusDays(amount);
    }
  },

  /** Tuần. */
  WEEK("P", "W") {
    @Override
    LocalDate after(LocalDate day, int amount) {
      return day.plusWeeks(amount);
    }
  },

  /** Tháng: ends on the corresponding day (Bộ luật Dân sự 2015, Điều 148). */
  MONTH("P", "M") {
    @Override
    LocalDate after(LocalDate day, int amount) {
      return day.plusMonths(amount);
    }
  },

  /** Năm. */
  YEAR("P", "Y") {
    @Override
    LocalDate after(LocalDate day, int amount) {
      return day.plusYears(amount);
    }
  };

  private final String prefix;
  private final String suffix;

  LapseUnit(String prefix, String suffix) {
    this.prefix = prefix;
    this.suffix = suffix;
  }

  /** Returns the duration as ISO 8601 writes it: {@code P15D}. */
  String written(int amount) {
    return prefix + amount + suffix;
  }

  /** Returns the last day of the count; the first day is not counted (Điều 147). */
  abstract LocalDate after(LocalDate day, int amount);
}
