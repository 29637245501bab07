// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Months and years in a row whose unit is written once: {@code tháng 4, 5, 6 năm 2026}, {@code
 * tháng 3, 9 hằng năm}, {@code các năm 2024, 2025 và 2026}.
 */
final class PeriodListRules {
  private static final int LONGEST = 12;

  private final Words words;
  private final Grain grain;
  private final List<Hit> hits = new ArrayList<>();

  private PeriodListRules(Words words, Grain grain) {
    this.words = words;
    this.grain = grain;
  }

  /** Returns the hits of the list that begins with a month or a year; none where it is alone. */
  static List<Hit> from(Words words, int first, Read<Moment> head) {
    Grain grain = head.value().grain();
    boolean open = grain == Grain.MONTH && head.value().lacksYear() && head.value().part() > 0;
    boolean year = grain == Grain.YEAR && head.value().year().isPresent();
    return open || year ? new PeriodListRules(words, grain).read(first, head) : List.of();
  }

  private List<Hit> read(int first, Read<Moment> head) {
    Optional<Hit> more = Optional.of(hit(first, head));
    while (more.isPresent() && hits.size() < LONGEST) {
      hits.add(more.get());
      more = last().lacksYear() || grain == Grain.YEAR ? more(next()) : Optional.empty();
    }
    if (hits.size() == 1) {
      return List.of();
    }
    return grain == Grain.YEAR || last().year().isPresent() ? filled() : recurring(first);
  }

  private Hit hit(int first, Read<Moment> read) {
    return new Hit(first, read.next(), new TimeValue.Point(read.value()), TimeRule.of(grain));
  }

  private Moment last() {
    return ((TimeValue.Point) hits.get(hits.size() - 1).value()).moment();
  }

  private int next() {
    return hits.get(hits.size() - 1).next();
  }

  private Optional<Hit> more(int index) {
    int at = words.next(index, Keys.VA) ? index + 1 : index;
    boolean joined = words.gap(index) == ',' || (at > index && words.blank(at));
    if (!joined || words.digits(at) == 0) {
      return Optional.empty();
    }
    return (grain == Grain.YEAR ? PeriodRules.year(words, at) : PeriodRules.month(words, at))
        .filter(read -> words.isFree(read.next() - 1))
        .map(read -> hit(at, read));
  }

  private List<Hit> filled() {
    return hits.stream()
        .map(
            hit ->
                new Hit(
                    hit.first(),
                    hit.next(),
                    new TimeValue.Point(moment(hit).filledFrom(last())),
                    hit.rule()))
        .toList();
  }

  private static Moment moment(Hit hit) {
    return ((TimeValue.Point) hit.value()).moment();
  }

  /** Without a year the numbers are months only where they recur. */
  private List<Hit> recurring(int first) {
    Optional<Read<Integer>> tail = RecurrenceRules.tail(words, next());
    if (tail.filter(read -> read.value() == 12).isEmpty()) {
      return List.of();
    }
    String months =
        hits.stream()
            .map(hit -> String.valueOf(moment(hit).part()))
            .distinct()
            .collect(Collectors.joining(","));
    TimeValue rule = new TimeValue.Recurrence("FREQ=YEARLY;BYMONTH=" + months);
    return List.of(new Hit(first, tail.get().next(), rule, TimeRule.RECURRING_PART));
  }
}
