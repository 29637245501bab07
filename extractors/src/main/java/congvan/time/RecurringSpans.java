// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Days in a row that come again: {@code từ ngày 20 đến ngày 25 hằng tháng}, {@code tuần đầu hằng
 * tháng}.
 */
final class RecurringSpans {
  private static final int LAST_DAY = 31;
  private static final int DAYS_OF_WEEK = 7;

  private RecurringSpans() {}

  /** Reads at the word từ. */
  static List<Hit> days(Words words, int index) {
    if (!words.exact(index, "từ") || !words.next(index + 1, Keys.NGAY)) {
      return List.of();
    }
    int first = words.number(index + 2, 2);
    int to = words.is(index + 3, Keys.DEN) ? index + 4 : index + 3;
    int number = words.is(to, Keys.NGAY) ? to + 1 : to;
    int last = words.number(number, 2);
    boolean joined = to > index + 3 || words.gap(index + 3) == '-';
    if (!joined || first < 1 || last <= first || last > LAST_DAY) {
      return List.of();
    }
    List<Integer> all = IntStream.rangeClosed(first, last).boxed().toList();
    return RecurrenceRules.tail(words, number + 1)
        .filter(tail -> tail.value() != 12)
        .map(
            tail ->
                hit(
                    index,
                    tail.next(),
                    RecurrenceRules.onDays(all, tail.value()),
                    TimeRule.RECURRING_DAYS))
        .map(List::of)
        .orElse(List.of());
  }

  /** Reads at the word tuần. */
  static List<Hit> week(Words words, int index) {
    boolean first = words.exact(index + 1, "đầu");
    if (!words.blank(index + 1) || (!first && !words.exact(index + 1, "cuối"))) {
      return List.of();
    }
    boolean full = words.exact(index + 2, "tiên") || words.exact(index + 2, "cùng");
    int behind = full ? index + 3 : index + 2;
    String days =
        IntStream.rangeClosed(1, DAYS_OF_WEEK)
            .map(day -> first ? day : day - DAYS_OF_WEEK - 1)
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(","));
    Optional<Read<Integer>> monthly =
        RecurrenceRules.tail(words, behind).filter(tail -> tail.value() == 1);
    return monthly
        .map(
            tail ->
                hit(index, tail.next(), "FREQ=MONTHLY;BYMONTHDAY=" + days, TimeRule.RECURRING_PART))
        .map(List::of)
        .orElse(List.of());
  }

  private static Hit hit(int first, int next, String rule, TimeRule name) {
    return new Hit(first, next, new TimeValue.Recurrence(rule), name);
  }
}
