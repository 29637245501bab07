// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;

/** Months in figures alone: {@code từ 4/2026 đến 12/2026}, {@code Thời gian: 3/2026}. */
final class BareMonths {
  private static final int LAST_MONTH = 12;

  private BareMonths() {}

  /** Reads {@code 4/2026}; whether it stands where only a month may is for others to say. */
  static Optional<Read<Moment>> at(Words words, int index) {
    int month = words.number(index, 2);
    char sign = words.gap(index + 1);
    boolean signed = sign == '/' || (sign == '-' && words.digits(index) == 2) || sign == '.';
    if (month < 1 || month > LAST_MONTH || !signed || words.digits(index + 1) != 4) {
      return Optional.empty();
    }
    int year = DayRules.year(words, index + 1, false);
    return year > 0 && words.isFree(index + 1)
        ? Optional.of(new Read<>(Moment.month(month).withYear(year), index + 2))
        : Optional.empty();
  }

  /** Tells whether a word or a label before it, or a cell or a line of its own, says it is one. */
  static boolean stands(Words words, int index, Read<Moment> month) {
    boolean label = words.gap(index) == ':';
    boolean first = index == words.first() || words.gap(index) == '|';
    boolean last = month.next() >= words.end() || words.gap(month.next()) == '|';
    boolean cued = Cues.before(words, index, new TimeValue.Point(month.value())).isPresent();
    return cued || label || (first && last);
  }
}
