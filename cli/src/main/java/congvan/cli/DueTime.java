// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.letter.Deadline;
import congvan.letter.DeadlineKind;
import congvan.letter.Term;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a deadline falls due, for sorting and for calendars. */
final class DueTime {
  private static final int MINUTES_OF_DAY = 24 * 60;

  private DueTime() {}

  /**
   * A number that is smaller the sooner it is due; what recurs and has no day stands behind all
   * days, then all else without one.
   */
  static long order(Deadline deadline) {
    Optional<LocalDate> latest = deadline.window().latest();
    if (latest.isEmpty()) {
      return deadline.kind() == DeadlineKind.RECURRING ? Long.MAX_VALUE - 1 : Long.MAX_VALUE;
    }
    int minute = clock(deadline).map(time -> time.toSecondOfDay() / 60).orElse(MINUTES_OF_DAY - 1);
    return latest.get().toEpochDay() * MINUTES_OF_DAY + minute;
  }

  /** The hour by which it is due on its latest day, where one is named. */
  static Optional<LocalTime> clock(Deadline deadline) {
    return deadline
        .term()
        .value()
        .filter(value -> deadline.kind() == DeadlineKind.DATE && value.indexOf('T') > 0)
        .flatMap(DueTime::hour)
        .filter(hour -> deadline.window().latest().equals(Optional.of(hour.toLocalDate())))
        .map(LocalDateTime::toLocalTime);
  }

  private static Optional<LocalDateTime> hour(String value) {
    try {
      return Optional.of(LocalDateTime.parse(value));
    } catch (DateTimeException e) {
      return Optional.empty(); // 24:00 is the end of the day
    }
  }

  /** What it says, on one line: {@code BEFORE 2026-06-15}, {@code BY P7D RECEIVED}. */
  static String words(Deadline deadline) {
    Term term = deadline.term();
    return Stream.of(
            deadline.relation().map(Enum::name),
            term.value().or(term::rrule),
            term.anchor().map(Enum::name),
            term.condition())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }
}
