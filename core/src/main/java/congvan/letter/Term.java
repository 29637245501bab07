// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import java.util.Optional;

/**
 * Thời hạn, what a deadline says of time, before it is laid on the calendar.
 *
 * @param value a date {@code 2021-04-10}, a time {@code 2020-11-22T17:00}, a period {@code
 *     2021-12}, {@code 2022-Q2}, {@code 2021-H1}, {@code 2022}, {@code 2020/2025}, or a duration
 *     {@code P15D}
 * @param rrule the rule of a recurrence (RFC 5545): {@code FREQ=MONTHLY;BYMONTHDAY=15}
 * @param condition the event in the letter's words: {@code khi Trung ương ban hành}
 * @param workingDays true where a duration counts ngày làm việc
 * @param lunar the month and day of the lunar calendar (âm lịch) that the letter names, where it
 *     names one: {@code 12-23} is ngày 23 tháng Chạp, {@code 04-15 nhuận} lies in a leap month; the
 *     value is the day of the common calendar
 */
public record Term(
    Optional<String> value,
    Optional<String> rrule,
    Optional<Anchor> anchor,
    Optional<String> condition,
    boolean workingDays,
    Optional<String> lunar) {
  private static final Term NONE =
      new Term(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty());

  public Term {
    value = Text.optional("deadline.value", value);
    rrule = Text.optional("deadline.rrule", rrule);
    condition = Text.optional("deadline.condition", condition);
    lunar = Text.optional("deadline.lunar", lunar);
    if (rrule.isPresent() && !rrule.get().startsWith("FREQ=")) {
      throw new IllegalArgumentException(
          "deadline.rrule does not begin with FREQ=: " + rrule.get());
    }
  }

  /** A date, a time, a period or a duration. */
  public static Term of(String value) {
    return new Term(Optional.of(value), NONE.rrule, NONE.anchor, NONE.condition, false, NONE.lunar);
  }

  /** A recurrence, in the rule of RFC 5545 without {@code RRULE:}. */
  public static Term recurring(String rrule) {
    return new Term(NONE.value, Optional.of(rrule), NONE.anchor, NONE.condition, false, NONE.lunar);
  }

  /** A duration from an event on: {@code P15D} from {@link Anchor#ISSUED}. */
  public static Term since(Anchor anchor, String duration) {
    return of(duration).withAnchor(anchor);
  }

  /** An event without a date. */
  public static Term event(String condition) {
    return NONE.withCondition(condition);
  }

  public Term withAnchor(Anchor changed) {
    return new Term(value, rrule, Optional.of(changed), condition, workingDays, lunar);
  }

  public Term withCondition(String changed) {
    return new Term(value, rrule, anchor, Optional.of(changed), workingDays, lunar);
  }

  /** The same duration, in working days. */
  public Term inWorkingDays() {
    return new Term(value, rrule, anchor, condition, true, lunar);
  }

  /** The same day, said to be written in the lunar calendar: {@code 12-23}. */
  public Term writtenInLunar(String monthAndDay) {
    return new Term(value, rrule, anchor, condition, workingDays, Optional.of(monthAndDay));
  }
}
