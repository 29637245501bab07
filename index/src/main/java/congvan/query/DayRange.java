// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Days from one to another, both counted; open where an end is absent.
 *
 * @param first the first day
 * @param last the last day
 */
public record DayRange(Optional<LocalDate> first, Optional<LocalDate> last) {
  public DayRange {
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw new IllegalArgumentException(last.get() + " is before " + first.get());
    }
  }

  /** A single day. */
  public static DayRange on(LocalDate day) {
    return between(day, day);
  }

  /** All days of a month. */
  public static DayRange of(YearMonth month) {
    return between(month.atDay(1), month.atEndOfMonth());
  }

  /** All days of a year. */
  public static DayRange ofYear(int year) {
    return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** From one day to another, both counted. */
  public static DayRange between(LocalDate first, LocalDate last) {
    return new DayRange(Optional.of(first), Optional.of(last));
  }

  /** All days before this one. */
  public static DayRange before(LocalDate day) {
    return new DayRange(Optional.empty(), Optional.of(day.minusDays(1)));
  }

  /** This day and all after it. */
  public static DayRange from(LocalDate day) {
    return new DayRange(Optional.of(day), Optional.empty());
  }
}
