// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.Anchor;
import java.util.Optional;

/** What a time expression says, before it is laid on the calendar. */
public sealed interface TimeValue {
  /** One piece of the calendar: {@code ngày 10/4/2021}, {@code quý 2 năm 2022}. */
  record Point(Moment moment) implements TimeValue {}

  /** From one piece of the calendar to another: {@code giai đoạn 2021 - 2025}. */
  record Stretch(Moment from, Moment to) implements TimeValue {}

  /**
   * A duration from an event on: {@code trong 05 ngày làm việc kể từ ngày ký}.
   *
   * @param backwards true where it is counted back from the event
   * @param anchor from when it counts, where that is said
   * @param condition the event in the letter's words, where the anchor is {@link Anchor#EVENT}
   */
  record Lapse(
      int amount,
      LapseUnit unit,
      boolean workingDays,
      boolean backwards,
      Optional<Anchor> anchor,
      Optional<String> condition)
      implements TimeValue {
    public Lapse {
      if (amount < 0) {
        throw new IllegalArgumentException("not a duration: " + amount + " " + unit);
      }
    }
  }

  /** A recurrence, as a rule of RFC 5545: {@code FREQ=MONTHLY}. */
  record Recurrence(String rrule) implements TimeValue {}

  /** An event without a date, in the letter's words: {@code khi Trung ương ban hành}. */
  record Event(String condition) implements TimeValue {}
}
