// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.DeadlineRelation;
import java.util.List;
import java.util.Optional;

/** A clock whose day is not said: {@code lúc 14h30}, {@code trước 17h00}. */
final class ClockAlone {
  private ClockAlone() {}

  static List<Hit> at(Words words, int index) {
    return ClockRules.at(words, index)
        .filter(clock -> recurs(words, clock.next()) || isBound(words, index, clock))
        .map(
            clock ->
                List.of(
                    new Hit(
                        index,
                        clock.next(),
                        new TimeValue.Point(Moment.today(0).withTime(clock.value())),
                        TimeRule.CLOCK)))
        .orElse(List.of());
  }

  /** {@code 17h00 hằng ngày}, {@code 8h sáng thứ Hai hằng tuần}. */
  private static boolean recurs(Words words, int next) {
    return words.blank(next)
        && (RecurrenceRules.isEvery(words, next) || Weekdays.day(words, next).isPresent());
  }

  /** Behind lúc it is a clock; behind trước or đến only with minutes or its sign. */
  private static boolean isBound(Words words, int index, Read<TimeOfDay> clock) {
    Optional<Cues.Cue> cue =
        Cues.before(words, index, new TimeValue.Point(Moment.today(0).withTime(clock.value())));
    if (cue.isEmpty()) {
      return false;
    }
    DeadlineRelation relation = cue.get().relation();
    return switch (relation) {
      case ON -> true;
      case BEFORE, BY -> clock.next() - index > 2 || !words.is(index + 1, Keys.GIO);
      case FROM, AFTER, IN -> false;
    };
  }
}
