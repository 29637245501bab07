// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/**
 * The days of the week (thứ): {@code thứ Hai}, {@code thứ 2}, {@code T2}, {@code Chủ nhật}, {@code
 * CN}.
 */
final class Weekdays {
  private static final List<String> NAMES = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");
  private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  private Weekdays() {}

  /** Reads a day of the week as RFC 5545 writes it. */
  static Optional<Read<String>> at(Words words, int index) {
    return day(words, index)
        .map(day -> new Read<>(CODES.get(day.value().getValue() - 1), day.next()));
  }

  /** Reads a day of the week; an ordinal looks the same: {@code thứ hai, đề nghị ...}. */
  static Optional<Read<DayOfWeek>> day(Words words, int index) {
    long key = words.key(index);
    if (key == Keys.THU) {
      return words.said(index, "thứ") && words.blank(index + 1)
          ? numbered(words, index + 1)
          : Optional.empty();
    }
    if (key == Keys.T) {
      boolean joined = words.gap(index + 1) == Words.JOINED && words.digits(index + 1) == 1;
      return joined ? numbered(words, index + 1) : Optional.empty();
    }
    if (key == Keys.CN) {
      return Optional.of(new Read<>(DayOfWeek.SUNDAY, index + 1));
    }
    boolean sunday =
        key == Keys.CHU
            && (words.said(index, "chủ") || words.exact(index, "chúa"))
            && words.blank(index + 1)
            && words.said(index + 1, "nhật");
    return sunday ? Optional.of(new Read<>(DayOfWeek.SUNDAY, index + 2)) : Optional.empty();
  }

  private static Optional<Read<DayOfWeek>> numbered(Words words, int index) {
    int number = words.number(index, 1) - 2;
    for (int day = 0; day < NAMES.size(); day++) {
      if (number == day || words.exact(index, NAMES.get(day))) {
        return Optional.of(new Read<>(DayOfWeek.of(day + 1), index + 1));
      }
    }
    return Optional.empty();
  }

  /** Returns the recurrence of days before or behind hằng tuần: {@code thứ Sáu hằng tuần}. */
  static Hit refine(Words words, Hit weekly) {
    String rule = ((TimeValue.Recurrence) weekly.value()).rrule();
    if (!rule.startsWith("FREQ=WEEKLY")) {
      return weekly;
    }
    return WeekdayLists.endingAt(words, weekly.first(), rule)
        .map(days -> new Hit(days.first(), weekly.next(), days.value(), days.rule()))
        .orElseGet(() -> behind(words, weekly, rule));
  }

  private static Hit behind(Words words, Hit weekly, String rule) {
    int next = weekly.next();
    char gap = words.gap(next);
    if (gap != ' ' && gap != ',' && gap != '(' && gap != ':') {
      return weekly;
    }
    boolean on = words.is(next, Keys.VAO) && words.blank(next + 1);
    int day = WeekdayLists.behindPartOfDay(words, on ? next + 1 : next);
    return WeekdayLists.at(words, day)
        .map(
            days ->
                new Hit(
                    on ? next + 1 : weekly.first(),
                    days.next(),
                    new TimeValue.Recurrence(rule + ";BYDAY=" + days.value()),
                    TimeRule.RECURRING_DAY))
        .orElse(weekly);
  }
}
