// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Days of the week in a row: {@code thứ Hai, thứ Tư và thứ Sáu}, {@code thứ 2, 4, 6}, {@code thứ
 * Hai đến thứ Sáu}.
 */
final class WeekdayLists {
  private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final int LONGEST = 16;

  private final Words words;
  private final Set<String> days = new LinkedHashSet<>();
  private int next;

  private WeekdayLists(Words words) {
    this.words = words;
  }

  /** Reads days of the week, as RFC 5545 writes them: {@code MO,WE,FR}. */
  static Optional<Read<String>> at(Words words, int index) {
    int at = words.exact(index, "các") && words.blank(index + 1) ? index + 1 : index;
    int day = words.is(at, Keys.NGAY) && words.blank(at + 1) ? at + 1 : at;
    Optional<Read<String>> first = Weekdays.at(words, day);
    return first.map(read -> new WeekdayLists(words).from(read));
  }

  /** Reads the days of the week that end right before a syllable; the first tells where. */
  static Optional<Hit> endingAt(Words words, int end, String rule) {
    int first = -1;
    for (int at = end - 2; at >= words.first() && at > end - LONGEST; at--) {
      if (at(words, at).filter(read -> read.next() == end).isPresent()) {
        first = at;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(hit(words, first, end, rule));
  }

  private static Hit hit(Words words, int first, int end, String rule) {
    String days = at(words, first).orElseThrow().value();
    boolean from = words.exact(first - 1, "từ") && days.contains(",");
    return new Hit(
        from ? first - 1 : partOfDay(words, first),
        end,
        new TimeValue.Recurrence(rule + ";BYDAY=" + days),
        TimeRule.RECURRING_DAY);
  }

  /** Returns where the part of the day begins that stands before: {@code chiều}. */
  private static int partOfDay(Words words, int index) {
    int at = isPartOfDay(words, index - 1) && words.blank(index) ? index - 1 : index;
    return words.exact(at - 1, "buổi") && at < index ? at - 1 : at;
  }

  /** Returns what stands behind {@code sáng}, {@code buổi chiều}; the place itself if nothing. */
  static int behindPartOfDay(Words words, int index) {
    int at = words.exact(index, "buổi") ? index + 1 : index;
    return isPartOfDay(words, at) && words.blank(at + 1) ? at + 1 : index;
  }

  private static boolean isPartOfDay(Words words, int index) {
    return words.exact(index, "sáng")
        || words.exact(index, "chiều")
        || words.exact(index, "trưa")
        || words.exact(index, "tối");
  }

  private Read<String> from(Read<String> first) {
    days.add(first.value());
    next = first.next();
    String last = first.value();
    Optional<Read<String>> more = more();
    while (more.isPresent() && days.size() < WEEK.size()) {
      if (isRange()) {
        addRange(last, more.get().value());
      }
      last = more.get().value();
      days.add(last);
      next = more.get().next();
      more = more();
    }
    return new Read<>(String.join(",", days), next);
  }

  private void addRange(String from, String to) {
    for (int day = WEEK.indexOf(from); day <= WEEK.indexOf(to); day++) {
      days.add(WEEK.get(day));
    }
  }

  private boolean isRange() {
    return words.gap(next) == '-' || isTo(next);
  }

  private boolean isTo(int index) {
    return words.next(index, Keys.DEN) || (words.exact(index, "tới") && words.blank(index));
  }

  private Optional<Read<String>> more() {
    boolean word = words.next(next, Keys.VA) || words.next(next, Keys.HOAC) || isTo(next);
    char gap = words.gap(next);
    if (!word && gap != ',' && gap != '-') {
      return Optional.empty();
    }
    int at = word ? next + 1 : next;
    int day = words.is(at, Keys.NGAY) ? at + 1 : at;
    return Weekdays.at(words, day).or(() -> number(at));
  }

  /** The 4 of {@code thứ 2, 4, 6}, and no other number. */
  private Optional<Read<String>> number(int index) {
    int number = words.number(index, 1);
    return number >= 2 && number <= 7 && words.digits(next - 1) == 1 && words.isFree(index)
        ? Optional.of(new Read<>(WEEK.get(number - 2), index + 1))
        : Optional.empty();
  }
}
