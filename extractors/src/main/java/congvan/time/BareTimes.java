// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.text.Syllables;
import java.util.Set;

/** Tells which of the shapes that may be times are none without a word of relation. */
final class BareTimes {
  /** What a share is of: {@code đến 2/3 số phiếu}. */
  private static final Set<String> SHARED = Set.of("số", "tổng", "diện", "thành");

  private BareTimes() {}

  /** A bare 12/3, a day without a month or a weekday alone is a time only where a word says so. */
  static boolean isTime(Words words, Hit hit, boolean bound) {
    return switch (hit.value()) {
      case TimeValue.Point point ->
          !isOfSomeYear(words, hit, point.moment())
              && (!isDoubtful(words, hit, point.moment()) || isBound(words, hit, bound));
      case TimeValue.Stretch stretch ->
          !isDoubtful(words, hit, stretch.to()) || isBound(words, hit, bound);
      case TimeValue.Schooling schooling -> true;
      case TimeValue.Lapse lapse -> true;
      case TimeValue.Recurrence recurrence -> true;
      case TimeValue.Event event -> true;
    };
  }

  /** {@code 30 tháng 01 năm sau năm thành lập}: which year, only another text could tell. */
  private static boolean isOfSomeYear(Words words, Hit hit, Moment moment) {
    boolean day = moment.grain() == Grain.DAY && moment.year().isEmpty();
    boolean sameYear = words.next(hit.next(), Keys.NAM) && moment.shift().isPresent();
    boolean ofYear = words.next(hit.next(), Keys.CUA) && words.next(hit.next() + 1, Keys.NAM);
    return day && moment.part() > 0 && (sameYear || ofYear);
  }

  /**
   * Tells whether a shape that stands in a row behind a time is one too: {@code ngày 14 và 15/5};
   * but {@code đến ngày 15/3, 9/10 xã} counts communes.
   */
  static boolean follows(Words words, Hit hit) {
    boolean last = hit.next() >= words.end() || !words.blank(hit.next());
    boolean first = words.gap(hit.first()) == ',';
    return !first || last || words.is(hit.next(), Keys.VA) || words.is(hit.next(), Keys.HOAC);
  }

  private static boolean isDoubtful(Words words, Hit hit, Moment moment) {
    boolean bare = isFigure(words, hit.first()) && moment.lacksYear();
    boolean partial = bare && moment.grain() == Grain.DAY && moment.time().isEmpty();
    boolean clock = hit.rule() == TimeRule.CLOCK;
    return clock || partial || moment.lacksMonth() || isWeekdayAlone(words, hit, moment);
  }

  private static boolean isFigure(Words words, int index) {
    return words.key(index) == Syllables.NUMBER || DamagedNumber.end(words, index) > index;
  }

  private static boolean isWeekdayAlone(Words words, Hit hit, Moment moment) {
    boolean led = Weekdays.day(words, hit.first()).isPresent();
    return led && moment.time().isEmpty() && WeekdayRules.isAlone(moment);
  }

  private static boolean isBound(Words words, Hit hit, boolean bound) {
    boolean share = words.blank(hit.next()) && SHARED.contains(words.written(hit.next()));
    return bound && !share;
  }
}
