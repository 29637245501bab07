// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;
import java.util.Optional;

/** The days of the week (thứ): {@code thứ Hai}, {@code thứ 2}, {@code Chủ nhật}. */
final class Weekdays {
  private static final List<String> NAMES = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");
  private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA");
  private static final String SUNDAY = "SU";

  private Weekdays() {}

  /** Reads a day of the week as RFC 5545 writes it. */
  static Optional<Read<String>> at(Words words, int index) {
    if (words.exact(index, "chủ") && words.exact(index + 1, "nhật")) {
      return Optional.of(new Read<>(SUNDAY, index + 2));
    }
    if (!words.exact(index, "thứ") || !words.blank(index + 1)) {
      return Optional.empty();
    }
    int number = words.number(index + 1, 1) - 2;
    for (int day = 0; day < NAMES.size(); day++) {
      if (number == day || words.exact(index + 1, NAMES.get(day))) {
        return Optional.of(new Read<>(CODES.get(day), index + 2));
      }
    }
    return Optional.empty();
  }

  /** Returns the recurrence of a day before or behind hằng tuần: {@code thứ Sáu hằng tuần}. */
  static Hit refine(Words words, Hit weekly) {
    Optional<Read<String>> before =
        at(words, weekly.first() - 2).filter(day -> day.next() == weekly.first());
    if (before.isPresent()) {
      return dayOf(weekly.first() - 2, weekly.next(), before.get().value());
    }
    int behind = words.is(weekly.next(), Keys.VAO) ? weekly.next() + 1 : weekly.next();
    return at(words, behind)
        .filter(day -> words.blank(weekly.next()))
        .map(day -> dayOf(weekly.first(), day.next(), day.value()))
        .orElse(weekly);
  }

  private static Hit dayOf(int first, int next, String day) {
    String rule = "FREQ=WEEKLY;BYDAY=" + day;
    return new Hit(first, next, new TimeValue.Recurrence(rule), TimeRule.RECURRING_DAY);
  }
}
