// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.LocalTime;
import java.util.Optional;

/** Clock times: {@code 17h00}, {@code 16 giờ 30 phút}, {@code 17:00}, {@code 17g00}. */
final class ClockRules {
  private static final int LAST_HOUR = 23;
  private static final int LAST_MINUTE = 59;

  private ClockRules() {}

  static Optional<Read<LocalTime>> at(Words words, int index) {
    int hour = words.number(index, 2);
    if (hour < 0 || hour > LAST_HOUR) {
      return Optional.empty();
    }
    char gap = words.gap(index + 1);
    if (gap == ':') {
      return minutes(words, index + 1)
          .filter(m -> words.digits(index + 1) == 2)
          .map(m -> time(hour, m, index + 2));
    }
    boolean isHour =
        words.is(index + 1, Keys.GIO) || words.is(index + 1, Keys.H) || words.is(index + 1, Keys.G);
    if (!isHour || (gap != ' ' && gap != Words.JOINED)) {
      return Optional.empty();
    }
    return Optional.of(
        minutes(words, index + 2)
            .map(m -> time(hour, m, behindMinutes(words, index + 3)))
            .orElse(new Read<>(LocalTime.of(hour, 0), index + 2)));
  }

  private static Read<LocalTime> time(int hour, int minute, int next) {
    return new Read<>(LocalTime.of(hour, minute), next);
  }

  private static Optional<Integer> minutes(Words words, int index) {
    int minutes = words.number(index, 2);
    char gap = words.gap(index);
    boolean near = gap == ' ' || gap == ':' || gap == Words.JOINED;
    return near && minutes >= 0 && minutes <= LAST_MINUTE && words.isFree(index)
        ? Optional.of(minutes)
        : Optional.empty();
  }

  private static int behindMinutes(Words words, int index) {
    boolean word = words.is(index, Keys.PHUT) || words.is(index, Keys.P);
    char gap = words.gap(index);
    return word && (gap == ' ' || gap == Words.JOINED) ? index + 1 : index;
  }

  /** Skips what may stand between a clock and its day: {@code , thứ Năm, ngày}. */
  static int dayBehind(Words words, int index) {
    int at = index;
    for (int skipped = 0; skipped < 5; skipped++) {
      char gap = words.gap(at);
      if (gap != ' ' && gap != ',' && gap != '(' && gap != ')' && gap != '\'') {
        return -1;
      }
      int next = skip(words, at);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static int skip(Words words, int index) {
    long key = words.key(index);
    if (key == Keys.BUOI || key == Keys.SANG || key == Keys.CHIEU || key == Words.key("tối")) {
      return index + 1;
    }
    return Weekdays.at(words, index).map(Read::next).orElse(index);
  }
}
