// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;

/**
 * A day with what may lead it, alone or behind a clock: {@code sáng thứ Hai, ngày 9/3}, {@code
 * chiều mai}, {@code tối 12/3}.
 */
final class DayPhrases {
  private DayPhrases() {}

  /** Reads a day that a part of the day or a weekday leads. */
  static Optional<Read<Moment>> at(Words words, int index) {
    Optional<Read<DayPart>> part = DayPart.at(words, index);
    return part.isPresent() ? behindPart(words, part.get().next()) : led(words, index);
  }

  /** Reads the day of a clock that has been read: behind a blank, a comma, a bracket. */
  static Optional<Read<Moment>> behindClock(Words words, int index) {
    char gap = words.gap(index);
    if (gap != ' ' && gap != ',' && gap != '(' && gap != '\'' && gap != '-') {
      return Optional.empty();
    }
    return RelativeDays.behindPart(words, index).or(() -> at(words, index));
  }

  private static Optional<Read<Moment>> behindPart(Words words, int index) {
    return RelativeDays.behindPart(words, index)
        .or(
            () ->
                words.blank(index) || words.gap(index) == ','
                    ? led(words, index)
                    : Optional.empty());
  }

  private static boolean isDay(Moment moment) {
    return moment.isDay() || moment.edge().isPresent();
  }

  /** Reads a weekday with its date, a named or a bare date, but no day without its month. */
  private static Optional<Read<Moment>> led(Words words, int index) {
    long key = words.key(index);
    if (key == Keys.THU || key == Keys.CHU || key == Keys.T || key == Keys.CN) {
      return WeekdayRules.at(words, index);
    }
    return key == Keys.HOM || key == Keys.NGAY
        ? MomentRules.at(words, index).filter(read -> isDay(read.value()))
        : WeekdayRules.date(words, index).filter(read -> !read.value().lacksMonth());
  }
}
