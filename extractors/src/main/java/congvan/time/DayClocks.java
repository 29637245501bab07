// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;

/**
 * One clock or two beside a day: {@code từ 8h00 đến 11h00 ngày 14/4/2026}, {@code ngày 12/3/2026,
 * lúc 14 giờ 00}.
 */
record DayClocks(TimeOfDay from, Optional<TimeOfDay> to) {
  private static final int LONGEST_LEAD = 3;

  /** Reads the clocks that begin here. */
  static Optional<Read<DayClocks>> at(Words words, int index) {
    return ClockRules.at(words, index).map(from -> withEnd(words, from));
  }

  private static Read<DayClocks> withEnd(Words words, Read<TimeOfDay> from) {
    Optional<Read<TimeOfDay>> to = end(words, from.next());
    return to.map(read -> of(from.value(), Optional.of(read.value()), read.next()))
        .orElseGet(() -> of(from.value(), Optional.empty(), from.next()));
  }

  private static Read<DayClocks> of(TimeOfDay from, Optional<TimeOfDay> to, int next) {
    return new Read<>(new DayClocks(from, to), next);
  }

  private static Optional<Read<TimeOfDay>> end(Words words, int index) {
    if (words.gap(index) == '-') {
      return ClockRules.at(words, index);
    }
    boolean to = words.next(index, Keys.DEN) || words.exact(index, "tới");
    int clock = words.next(index + 1, Keys.HET) ? index + 2 : index + 1;
    return to ? ClockRules.at(words, clock) : Optional.empty();
  }

  /** Reads the clocks behind a day that are not those of another day. */
  static Optional<Read<DayClocks>> behind(Words words, int index) {
    if (words.is(index, Keys.T) && words.gap(index) == Words.JOINED) {
      return at(words, index + 1);
    }
    if (!isNear(words.gap(index))) {
      return Optional.empty();
    }
    int clock = skipLead(words, index);
    return at(words, clock).filter(clocks -> clock > index || !isOfNextDay(words, clocks.next()));
  }

  private static boolean isNear(char gap) {
    return gap == ' ' || gap == ',' || gap == '(' || gap == '-';
  }

  /** Skips {@code lúc}, {@code vào hồi}, {@code từ}. */
  private static int skipLead(Words words, int index) {
    int at = index;
    while (at < index + LONGEST_LEAD && (at == index || words.blank(at)) && isLead(words, at)) {
      at++;
    }
    return at;
  }

  private static boolean isLead(Words words, int index) {
    long key = words.key(index);
    return key == Keys.LUC || key == Keys.VAO || key == Keys.HOI || words.exact(index, "từ");
  }

  private static boolean isOfNextDay(Words words, int index) {
    return DayPhrases.behindClock(words, index).isPresent();
  }

  /** Returns the day with these clocks: a moment, or the stretch between the two. */
  TimeValue on(Moment day) {
    return to.<TimeValue>map(end -> new TimeValue.Stretch(day.withTime(from), day.withTime(end)))
        .orElseGet(() -> new TimeValue.Point(day.withTime(from)));
  }
}
