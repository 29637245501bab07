// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;

/**
 * Clock times: {@code 17h00}, {@code 16 giờ 30 phút}, {@code 17:00}, {@code 17g00}, {@code 8h30
 * sáng}, {@code 9 giờ rưỡi}, {@code tám giờ kém mười lăm}, {@code nửa đêm}.
 */
final class ClockRules {
  private static final int HALF_HOUR = 30;
  private static final int HOUR = 60;
  private static final int LONGEST_NUMBER = 3;
  private static final TimeOfDay MIDNIGHT = new TimeOfDay(24, 0);

  private ClockRules() {}

  /** Reads a time of day, with the part of the day behind it: {@code 3 giờ chiều}. */
  static Optional<Read<TimeOfDay>> at(Words words, int index) {
    if (words.exact(index, "nửa") && words.next(index + 1, Keys.DEM)) {
      return Optional.of(new Read<>(MIDNIGHT, index + 2));
    }
    return plain(words, index).flatMap(read -> inPart(words, read));
  }

  private record Clock(int hour, int minute) {}

  private static Optional<Read<TimeOfDay>> inPart(Words words, Read<Clock> read) {
    Clock clock = read.value();
    Optional<Read<DayPart>> part =
        words.blank(read.next()) ? DayPart.at(words, read.next()) : Optional.empty();
    int hour = part.map(p -> p.value().hour(clock.hour)).orElse(clock.hour);
    int next = part.map(Read::next).orElse(read.next());
    return TimeOfDay.exists(hour, clock.minute)
        ? Optional.of(new Read<>(new TimeOfDay(hour, clock.minute), next))
        : Optional.empty();
  }

  private static Optional<Read<Clock>> plain(Words words, int index) {
    int hour = words.number(index, 2);
    if (hour < 0) {
      return spelledHour(words, index);
    }
    if (words.gap(index + 1) == ':') {
      int minute = words.digits(index + 1) == 2 ? words.number(index + 1, 2) : -1;
      return minute < 0
          ? Optional.empty()
          : Optional.of(new Read<>(new Clock(hour, minute), behindSeconds(words, index + 2)));
    }
    return isHour(words, index + 1) ? withMinutes(words, hour, index + 2) : Optional.empty();
  }

  private static int behindSeconds(Words words, int index) {
    return words.gap(index) == ':' && words.digits(index) == 2 ? index + 1 : index;
  }

  private static boolean isHour(Words words, int index) {
    boolean unit = words.is(index, Keys.GIO) || words.is(index, Keys.H) || words.is(index, Keys.G);
    return unit && words.near(index);
  }

  private static Optional<Read<Clock>> spelledHour(Words words, int index) {
    boolean near = false;
    for (int i = index + 1; i <= index + LONGEST_NUMBER; i++) {
      near |= words.next(i, Keys.GIO);
    }
    return near && SpelledNumber.digit(words, index) != 0
        ? SpelledNumber.at(words, index)
            .filter(hour -> words.next(hour.next(), Keys.GIO))
            .flatMap(hour -> withMinutes(words, hour.value(), hour.next() + 1))
        : Optional.empty();
  }

  private static Optional<Read<Clock>> withMinutes(Words words, int hour, int index) {
    if (words.exact(index, "rưỡi") && words.blank(index)) {
      return Optional.of(new Read<>(new Clock(hour, HALF_HOUR), index + 1));
    }
    if (words.exact(index, "kém") && words.blank(index)) {
      return minutes(words, index + 1)
          .map(m -> new Read<>(new Clock(hour - 1, HOUR - m.value()), m.next()));
    }
    return minutes(words, index)
        .map(m -> new Read<>(new Clock(hour, m.value()), m.next()))
        .or(() -> Optional.of(new Read<>(new Clock(hour, 0), index)));
  }

  private static Optional<Read<Integer>> minutes(Words words, int index) {
    int minutes = words.number(index, 2);
    if (minutes < 0) {
      return words.blank(index) ? spelledMinutes(words, index) : Optional.empty();
    }
    char gap = words.gap(index);
    boolean near = gap == ' ' || gap == ':' || gap == Words.JOINED;
    boolean free = words.isFree(index) || isMinute(words, index + 1);
    boolean day = words.next(index + 1, Keys.THANG);
    return near && free && !day && minutes < HOUR
        ? Optional.of(new Read<>(minutes, behindMinute(words, index + 1)))
        : Optional.empty();
  }

  /** Few words are minutes without phút behind: {@code tám giờ ba mươi}. */
  private static Optional<Read<Integer>> spelledMinutes(Words words, int index) {
    return SpelledNumber.at(words, index)
        .filter(m -> m.value() > 0 && m.value() < HOUR)
        .filter(m -> m.value() >= 10 || isMinute(words, m.next()))
        .map(m -> new Read<>(m.value(), behindMinute(words, m.next())));
  }

  private static boolean isMinute(Words words, int index) {
    boolean word = words.is(index, Keys.PHUT) || words.is(index, Keys.P);
    return word && words.near(index);
  }

  private static int behindMinute(Words words, int index) {
    return isMinute(words, index) ? index + 1 : index;
  }
}
