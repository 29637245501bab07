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

  /** A school year or a part of it: {@code học kỳ I năm học 2026 - 2027}. */
  record Schooling(int firstYear, SchoolPart part) implements TimeValue {}

  /**
   * A duration from an event on: {@code trong 05 ngày làm việc kể từ ngày ký}.
   *
   * @param backwards true where it is counted back from its anchor
   * @param anchor from when it counts, where that is said
   * @param condition the event in the letter's words, where the anchor is {@link Anchor#EVENT}
   * @param since the day from which it counts, where that is named: {@code kể từ ngày 01/4/2026};
   *     with no anchor it is a stretch up to that day, as {@code 3 năm qua} is up to today
   */
  record Lapse(
      Length length,
      boolean workingDays,
      boolean backwards,
      Optional<Anchor> anchor,
      Optional<String> condition,
      Optional<Moment> since)
      implements TimeValue {
    static Lapse of(Length length, boolean workingDays) {
      Optional<String> none = Optional.empty();
      return new Lapse(length, workingDays, false, Optional.empty(), none, Optional.empty());
    }

    /** Returns how many of its unit it is; of {@code 1 năm 6 tháng}, of the larger. */
    public int amount() {
      return length.amount();
    }

    /** Returns what it is counted in; of {@code 1 năm 6 tháng}, the larger unit. */
    public LapseUnit unit() {
      return length.unit();
    }

    Lapse from(Anchor from) {
      return new Lapse(length, workingDays, backwards, Optional.of(from), condition, since);
    }

    Lapse fromEvent(String event) {
      return new Lapse(
          length, workingDays, backwards, Optional.of(Anchor.EVENT), Optional.of(event), since);
    }

    Lapse fromDay(Moment day) {
      return new Lapse(length, workingDays, backwards, anchor, condition, Optional.of(day));
    }

    Lapse countedBack() {
      return new Lapse(length, workingDays, true, anchor, condition, since);
    }

    /** Returns the same counted from where another is counted from. */
    Lapse anchoredAs(Lapse other) {
      return new Lapse(
          length, workingDays, other.backwards, other.anchor, other.condition, other.since);
    }
  }

  /** A recurrence, as a rule of RFC 5545: {@code FREQ=MONTHLY}. */
  record Recurrence(String rrule) implements TimeValue {}

  /**
   * An event without a date, in the letter's words: {@code khi Trung ương ban hành}.
   *
   * @param own true where the event is the letter's own issue: {@code ngay sau khi Kế hoạch được
   *     ban hành}
   */
  record Event(String condition, boolean own) implements TimeValue {
    static Event of(String condition) {
      return new Event(condition, false);
    }
  }
}
