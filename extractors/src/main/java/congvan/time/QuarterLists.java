// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Quarters in a row: {@code quý I, II năm 2026} and {@code quý I, quý II và quý III/2026} are one
 * stretch, {@code quý I, III năm 2026} two pieces.
 */
final class QuarterLists {
  private static final int QUARTERS = 4;

  private QuarterLists() {}

  /** Returns the hits for the list that begins with a quarter already read. */
  static List<Hit> from(Words words, int first, Read<Moment> head) {
    List<Hit> hits = new ArrayList<>();
    hits.add(hit(first, head));
    Read<Moment> last = head;
    while (hits.size() < QUARTERS && last.value().lacksYear()) {
      int at = more(words, last.next());
      int number = words.is(at, Keys.QUY) || words.is(at, Keys.QUI) ? at + 1 : at;
      Optional<Read<Moment>> next = at < 0 ? Optional.empty() : PeriodRules.quarter(words, number);
      if (next.isEmpty() || next.get().value().part() <= last.value().part()) {
        break;
      }
      last = next.get();
      hits.add(hit(at, last));
    }
    return hits.size() == 1 ? hits : joined(hits);
  }

  /** Returns where the next quarter stands; -1 where the list ends. */
  private static int more(Words words, int index) {
    boolean and = words.next(index, Keys.VA) || words.next(index, Keys.HOAC);
    int at = and ? index + 1 : index;
    boolean joined = words.gap(at) == ',' || (and && words.blank(at));
    return joined ? at : -1;
  }

  private static Hit hit(int first, Read<Moment> read) {
    return new Hit(first, read.next(), new TimeValue.Point(read.value()), TimeRule.QUARTER);
  }

  private static List<Hit> joined(List<Hit> hits) {
    Hit tail = hits.get(hits.size() - 1);
    Moment to = moment(tail);
    Moment from = moment(hits.get(0)).filledFrom(to);
    if (to.part() - from.part() == hits.size() - 1) {
      TimeValue all = new TimeValue.Stretch(from, to);
      return List.of(new Hit(hits.get(0).first(), tail.next(), all, TimeRule.INTERVAL));
    }
    return hits.stream()
        .map(
            hit ->
                new Hit(
                    hit.first(),
                    hit.next(),
                    new TimeValue.Point(moment(hit).filledFrom(to)),
                    hit.rule()))
        .toList();
  }

  private static Moment moment(Hit hit) {
    return ((TimeValue.Point) hit.value()).moment();
  }
}
