// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several days in a row, and what may stand behind them: {@code ngày 08 và 09 tháng 11 năm 2025},
 * {@code ngày 15 và ngày 30 hằng tháng}, {@code ngày 01/6 và 15/11 hằng năm}.
 */
final class DayListRules {
  private static final int LONGEST = 12;

  private final Words words;

  DayListRules(Words words) {
    this.words = words;
  }

  /** Returns the hits for the list that begins with a day already read. */
  List<Hit> from(int first, Read<Moment> head) {
    List<Hit> days = new ArrayList<>();
    days.add(hit(first, head));
    int next = head.next();
    while (days.size() < LONGEST) {
      Optional<Read<Moment>> more = more(next);
      if (more.isEmpty()) {
        break;
      }
      days.add(hit(numberOf(next), more.get()));
      next = more.get().next();
    }
    Optional<Read<Integer>> tail = RecurrenceRules.tail(words, next);
    boolean numbered = days.stream().allMatch(day -> moment(day).day() > 0);
    return tail.isPresent() && numbered ? recurring(days, tail.get()) : filled(trimmed(days));
  }

  /** Behind a day with its month a number alone is no day: {@code ngày 12/3, 5 đơn vị}. */
  private static List<Hit> trimmed(List<Hit> days) {
    int end = days.size();
    while (end > 1 && moment(days.get(end - 1)).lacksMonth() && !moment(days.get(0)).lacksMonth()) {
      end--;
    }
    return days.subList(0, end);
  }

  private static Hit hit(int first, Read<Moment> read) {
    return new Hit(
        first, read.next(), new TimeValue.Point(read.value()), TimeRule.of(read.value().grain()));
  }

  private Optional<Read<Moment>> more(int index) {
    int at = numberOf(index);
    if (at < 0) {
      return Optional.empty();
    }
    int number = words.is(at, Keys.NGAY) ? at + 1 : at;
    return DayRules.at(words, number, true).filter(read -> words.isFree(read.next() - 1));
  }

  /** Returns where the next day of the list begins; -1 where the list ends. */
  private int numberOf(int index) {
    char gap = words.gap(index);
    boolean and = words.is(index, Keys.VA) || words.is(index, Keys.HOAC);
    int at = gap == ' ' && and ? index + 1 : index;
    boolean joined = gap == ',' || gap == ';' || (at > index && words.blank(at));
    boolean day = words.is(at, Keys.NGAY) || (words.digits(at) > 0 && words.digits(at) <= 2);
    return joined && day ? at : -1;
  }

  /** Days without month or year take them from those behind; what stays without is none. */
  private static List<Hit> filled(List<Hit> days) {
    List<Hit> filled = new ArrayList<>();
    Moment behind = moment(days.get(days.size() - 1));
    for (int i = days.size() - 1; i >= 0; i--) {
      behind = moment(days.get(i)).filledFrom(behind);
      Hit day = days.get(i);
      filled.add(0, new Hit(day.first(), day.next(), new TimeValue.Point(behind), day.rule()));
    }
    return filled;
  }

  private static Moment moment(Hit hit) {
    return ((TimeValue.Point) hit.value()).moment();
  }

  private static List<Hit> recurring(List<Hit> days, Read<Integer> months) {
    List<Hit> filled = filled(days);
    boolean bare = filled.stream().allMatch(day -> moment(day).part() == 0);
    if (bare) {
      List<Integer> numbers = filled.stream().map(day -> moment(day).day()).toList();
      String clock = RecurrenceRules.clock(moment(days.get(0)));
      String rule = RecurrenceRules.onDays(numbers, months.value()) + clock;
      return List.of(recurrence(days.get(0).first(), months.next(), rule));
    }
    return filled.stream()
        .map(
            day ->
                recurrence(day.first(), end(day, days, months), rule(moment(day), months.value())))
        .toList();
  }

  private static String rule(Moment day, int months) {
    return day.part() > 0
        ? RecurrenceRules.yearly(day)
        : RecurrenceRules.onDays(List.of(day.day()), months);
  }

  private static int end(Hit day, List<Hit> days, Read<Integer> months) {
    return day.next() == days.get(days.size() - 1).next() ? months.next() : day.next();
  }

  private static Hit recurrence(int first, int next, String rule) {
    return new Hit(first, next, new TimeValue.Recurrence(rule), TimeRule.RECURRING_DAY);
  }
}
