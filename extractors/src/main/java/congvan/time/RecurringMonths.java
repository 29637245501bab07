// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Months in a row that come every year: {@code tháng 3, 6, 9 và 12 hằng năm}. */
final class RecurringMonths {
  private static final int MONTHS_OF_YEAR = 12;

  private RecurringMonths() {}

  /** Returns the recurrence that begins with a month already read; nothing where it has no row. */
  static Optional<Hit> from(Words words, int first, Read<Moment> head) {
    if (head.value().grain() != Grain.MONTH || !head.value().lacksYear()) {
      return Optional.empty();
    }
    TreeSet<Integer> months = new TreeSet<>(List.of(head.value().part()));
    int next = head.next();
    int number = number(words, next);
    while (number >= 0 && months.add(words.number(number, 2))) {
      next = number + 1;
      number = number(words, next);
    }
    return months.size() == 1 ? Optional.empty() : recurring(words, first, months, next);
  }

  /** Returns where the next month of the row stands; -1 where it ends. */
  private static int number(Words words, int index) {
    int at = words.next(index, Keys.VA) ? index + 1 : index;
    boolean joined = words.gap(index) == ',' || (at > index && words.blank(at));
    int month = words.number(at, 2);
    return joined && month >= 1 && month <= MONTHS_OF_YEAR && words.isFree(at) ? at : -1;
  }

  private static Optional<Hit> recurring(
      Words words, int first, SortedSet<Integer> months, int next) {
    String all = months.stream().map(String::valueOf).collect(Collectors.joining(","));
    TimeValue rule = new TimeValue.Recurrence("FREQ=YEARLY;BYMONTH=" + all);
    return RecurrenceRules.tail(words, next)
        .filter(tail -> tail.value() == MONTHS_OF_YEAR)
        .map(tail -> new Hit(first, tail.next(), rule, TimeRule.RECURRING_PART));
  }
}
