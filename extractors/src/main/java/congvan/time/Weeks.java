// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Where the weeks of a month or a year lie: a week is of that in which its Thursday is. */
final class Weeks {
  private Weeks() {}

  /**
   * Returns the Monday of a week.
   *
   * @param month the month, or zero for the weeks of the year as ISO 8601 counts them
   * @param week which week, from 1; -1 is the last
   */
  static LocalDate monday(int year, int month, int week) {
    if (month == 0) {
      LocalDate first = LocalDate.of(year, 1, 4);
      long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(first).getMaximum();
      return first
          .with(DayOfWeek.MONDAY)
          .plusWeeks(week < 0 ? weeks - 1 : Math.min(week, weeks) - 1);
    }
    LocalDate start = LocalDate.of(year, month, 1);
    return week < 0
        ? start.with(TemporalAdjusters.lastInMonth(DayOfWeek.THURSDAY)).with(DayOfWeek.MONDAY)
        : start
            .with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY))
            .plusWeeks(week - 1L)
            .with(DayOfWeek.MONDAY);
  }
}
