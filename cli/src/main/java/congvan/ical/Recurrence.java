// SPDX-License-Identifier: Apache-2.0
package congvan.ical;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Optional;
import net.fortuna.ical4j.model.Recur;

/**
 * A recurrence as calendars need it: the next time, and a rule that this time meets.
 *
 * @param next a {@link LocalDate} or, where an hour is named, a {@link java.time.LocalDateTime}
 */
public record Recurrence(Temporal next, String rrule) {
  /**
   * Lays a rule on the calendar. A rule that names no day ({@code FREQ=MONTHLY}) is met on the last
   * day of its period, or on Friday of each week, since a calendar cannot do without a day.
   *
   * @param rule of RFC 5545, without {@code RRULE:}
   * @param before whether the day named is late already: then the day before it counts
   * @param since the day from which several months or years are counted
   * @param from the next time is not before this day
   * @return nothing where the rule has no such time, or is none
   */
  public static Optional<Recurrence> of(
      String rule, boolean before, LocalDate since, LocalDate from) {
    RuleParts parts = RuleParts.of(rule);
    Optional<LocalTime> clock = parts.takeClock();
    if (parts.namesDay()) {
      if (before && clock.isEmpty()) {
        parts.shiftToDayBefore();
      }
    } else {
      parts.endPeriods();
    }
    return next(parts.toString(), since, from)
        .map(day -> new Recurrence(at(day, clock), parts.toString()));
  }

  private static Temporal at(LocalDate day, Optional<LocalTime> clock) {
    return clock.isPresent() ? day.atTime(clock.get()) : day;
  }

  /** The end of a year, from which several months or years are counted; one needs no beginning. */
  private static LocalDate seed(String rule, LocalDate since, LocalDate first) {
    if (rule.equals("FREQ=DAILY")) {
      return first;
    }
    LocalDate counted = rule.contains("INTERVAL=") ? since : first;
    return LocalDate.of(counted.getYear() - 1, 12, 31);
  }

  private static Optional<LocalDate> next(String rule, LocalDate since, LocalDate from) {
    LocalDate first = from.isBefore(since) ? since : from;
    LocalDate seed = seed(rule, since, first);
    try {
      return Optional.ofNullable(new Recur<LocalDate>(rule).getNextDate(seed, first.minusDays(1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // a rule that a later version of the reader may write
    }
  }
}
