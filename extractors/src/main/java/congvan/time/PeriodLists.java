// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Months and years in a row that name their word once: {@code các tháng 5, 7 và 9 năm 2026}, {@code
 * năm 2024, 2025}.
 */
final class PeriodLists {
  private static final int LAST_MONTH = 12;
  private static final int FARTHEST = 5;

  private final Words words;

  PeriodLists(Words words) {
    this.words = words;
  }

  /** Adds the numbers behind a month or a year that belong to it, in place of what they held. */
  List<Hit> spread(List<Hit> hits) {
    List<Hit> spread = new ArrayList<>(hits.size());
    int taken = 0;
    for (Hit hit : hits) {
      if (hit.first() >= taken) {
        spread.add(hit);
        List<Hit> more = behind(hit);
        spread.addAll(more);
        taken = more.isEmpty() ? taken : more.get(more.size() - 1).next();
      }
    }
    return spread;
  }

  private List<Hit> behind(Hit hit) {
    boolean named = hit.rule() == TimeRule.MONTH || hit.rule() == TimeRule.YEAR;
    if (!named || !(hit.value() instanceof TimeValue.Point point) || !isOpen(point.moment())) {
      return List.of();
    }
    List<Hit> more = new ArrayList<>();
    Moment last = point.moment();
    int at = numberOf(hit.next());
    while (at > 0) {
      Optional<Read<Moment>> read = next(last, at);
      if (read.isEmpty()) {
        break;
      }
      last = read.get().value();
      more.add(new Hit(at, read.get().next(), new TimeValue.Point(last), hit.rule()));
      at = isOpen(last) ? numberOf(read.get().next()) : -1;
    }
    return more.isEmpty() || !closes(more.get(more.size() - 1), last) ? List.of() : more;
  }

  private static boolean isOpen(Moment moment) {
    boolean plain = moment.edge().isEmpty() && moment.shift().isEmpty();
    return plain && (moment.grain() == Grain.YEAR || moment.lacksYear());
  }

  /** Returns where the next number of the list stands; -1 where the list ends. */
  private int numberOf(int index) {
    boolean and = words.next(index, Keys.VA) && words.blank(index + 1);
    int at = and ? index + 1 : index;
    return (and || words.gap(index) == ',') && words.digits(at) > 0 ? at : -1;
  }

  private Optional<Read<Moment>> next(Moment before, int index) {
    if (before.grain() == Grain.YEAR) {
      int year = words.number(index, 4);
      int from = before.year().orElse(year);
      return year > from && year <= from + FARTHEST && words.isFree(index)
          ? Optional.of(new Read<>(Moment.year(year), index + 1))
          : Optional.empty();
    }
    int month = words.number(index, 2);
    return month > before.part() && month <= LAST_MONTH
        ? Optional.of(PeriodRules.withYear(words, Moment.month(month), index + 1))
        : Optional.empty();
  }

  /** {@code Trong tháng 5, 7 xã được kiểm tra} counts communes: a word follows its number. */
  private boolean closes(Hit hit, Moment last) {
    int behind = hit.next();
    boolean ended = behind >= words.end() || !words.blank(behind);
    return last.year().isPresent() || (ended && words.isFree(behind - 1));
  }
}
