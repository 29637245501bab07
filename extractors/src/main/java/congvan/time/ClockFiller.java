// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A clock alone is of the day that stands before it: {@code ngày 12/3 ... lúc 14h30}. */
final class ClockFiller {
  private static final int FARTHEST = 60;

  private ClockFiller() {}

  static List<Hit> fill(List<Hit> hits) {
    List<Hit> filled = new ArrayList<>(hits.size());
    Optional<Hit> day = Optional.empty();
    for (Hit hit : hits) {
      filled.add(hit.rule() == TimeRule.CLOCK ? onDay(hit, day) : hit);
      day = isDay(hit) ? Optional.of(hit) : day;
    }
    return filled;
  }

  private static boolean isDay(Hit hit) {
    return hit.rule() != TimeRule.CLOCK
        && hit.value() instanceof TimeValue.Point point
        && point.moment().isDay();
  }

  private static Hit onDay(Hit clock, Optional<Hit> day) {
    return day.filter(before -> clock.first() - before.next() <= FARTHEST)
        .map(before -> ((TimeValue.Point) before.value()).moment())
        .map(before -> before.withTime(time(clock)))
        .map(moment -> with(clock, new TimeValue.Point(moment)))
        .orElse(clock);
  }

  private static TimeOfDay time(Hit clock) {
    return ((TimeValue.Point) clock.value()).moment().time().orElseThrow();
  }

  private static Hit with(Hit clock, TimeValue value) {
    return new Hit(clock.first(), clock.next(), value, clock.rule());
  }
}
