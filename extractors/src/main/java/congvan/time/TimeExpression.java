// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.DeadlineKind;
import congvan.letter.DeadlineRelation;
import congvan.text.LetterText;
import congvan.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time expression as it was found, not yet laid on the calendar. Immutable.
 *
 * @param span where it stands in the text that was searched, the word of relation included
 * @param core where the time alone stands in it
 * @param relation what the word before it says: {@code trước}, {@code chậm nhất}, {@code trong}
 * @param rule the rule that found it
 */
public record TimeExpression(
    Span span, Span core, TimeValue value, Optional<DeadlineRelation> relation, TimeRule rule) {

  /** Returns how the contract calls this kind of time. */
  public DeadlineKind kind() {
    return switch (value) {
      case TimeValue.Point point ->
          point.moment().isDay() || point.moment().edge().isPresent()
              ? DeadlineKind.DATE
              : DeadlineKind.PERIOD;
      case TimeValue.Stretch stretch -> DeadlineKind.PERIOD;
      case TimeValue.Schooling schooling ->
          schooling.part().isDay() ? DeadlineKind.DATE : DeadlineKind.PERIOD;
      case TimeValue.Lapse lapse -> DeadlineKind.RELATIVE;
      case TimeValue.Recurrence recurrence -> DeadlineKind.RECURRING;
      case TimeValue.Event event -> DeadlineKind.EVENT;
    };
  }

  /** Tells whether a word before the time says its relation, not the time itself. */
  boolean isCued() {
    return span.start() < core.start();
  }

  /** Lays it on the calendar by the standard working days; see {@link WorkingCalendar#standard}. */
  public TimeReading resolve(LocalDate reference) {
    return resolve(reference, WorkingCalendar.standard());
  }

  /**
   * Lays it on the calendar.
   *
   * @param reference the day on which it is said: the day of issue
   * @param calendar the days that are worked
   */
  public TimeReading resolve(LocalDate reference, WorkingCalendar calendar) {
    return new TimeResolver(reference, calendar).read(this);
  }

  /** Returns the same with another relation: a label or a heading may tell it. */
  public TimeExpression withRelation(DeadlineRelation changed) {
    return new TimeExpression(span, core, value, Optional.of(changed), rule);
  }

  /** Returns the same, standing in another form of the text. */
  TimeExpression in(LetterText text) {
    return new TimeExpression(text.toOriginal(span), text.toOriginal(core), value, relation, rule);
  }

  /**
   * Tells whether words beside the time say how it binds: {@code trước}, {@code và các năm tiếp
   * theo}; else the time itself does.
   */
  public boolean isBound() {
    return span.start() < core.start() || rule == TimeRule.YEAR_ONWARDS;
  }

  /**
   * Tells whether it is a clock whose day nothing before it says: of today in a text alone, of no
   * one knows which day in a letter.
   */
  public boolean isOfUnsaidDay() {
    return rule == TimeRule.CLOCK
        && value instanceof TimeValue.Point point
        && point.moment().day() == 0;
  }

  /** Tells whether it is a piece of the calendar whose year is not said. */
  public boolean lacksYear() {
    return switch (value) {
      case TimeValue.Point point ->
          point.moment().lacksYear() && !point.moment().isLunar() && rule != TimeRule.FESTIVAL;
      case TimeValue.Stretch stretch -> stretch.to().lacksYear();
      case TimeValue.Schooling schooling -> false;
      case TimeValue.Lapse lapse -> false;
      case TimeValue.Recurrence recurrence -> false;
      case TimeValue.Event event -> false;
    };
  }

  /** Returns the same in a year that something before it tells; others stay as they are. */
  public TimeExpression inYear(int year) {
    TimeValue changed =
        switch (value) {
          case TimeValue.Point point -> new TimeValue.Point(point.moment().inYear(year));
          case TimeValue.Stretch stretch ->
              new TimeValue.Stretch(stretch.from(), stretch.to().inYear(year));
          case TimeValue.Schooling schooling -> schooling;
          case TimeValue.Lapse lapse -> lapse;
          case TimeValue.Recurrence recurrence -> recurrence;
          case TimeValue.Event event -> event;
        };
    return lacksYear() ? new TimeExpression(span, core, changed, relation, rule) : this;
  }
}
