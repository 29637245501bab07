// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineKind;
import congvan.letter.DeadlineRelation;
import congvan.time.TimeExpression;
import congvan.time.TimeReading;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Decides what a time is for, from the words around it. */
final class Judge {
  private final Optional<LocalDate> issuedOn;
  private final Exclusions exclusions;

  Judge(Optional<LocalDate> issuedOn) {
    this.issuedOn = issuedOn;
    this.exclusions = new Exclusions(issuedOn);
  }

  Verdict judge(TimeExpression expression, TimeReading reading, Context context) {
    Verdict first = first(expression, reading, context);
    return Reviews.settle(new Review(expression, reading, context, first, issuedOn));
  }

  private Verdict first(TimeExpression expression, TimeReading reading, Context context) {
    return switch (expression.kind()) {
      case DATE, PERIOD -> calendar(expression, reading, context);
      case RECURRING -> RecurrenceJudge.judge(expression, context);
      case RELATIVE -> LapseJudge.judge(expression, context);
      case EVENT -> EventJudge.judge(expression, context);
    };
  }

  private Verdict calendar(TimeExpression expression, TimeReading reading, Context context) {
    Optional<OtherRule> none = exclusions.of(expression, reading, context);
    if (none.isPresent()) {
      return Verdict.no(none.get(), expression);
    }
    Optional<DeadlineRelation> label = Labels.before(context);
    if (label.isPresent()) {
      return labelled(expression, label.get(), DueRule.LABEL);
    }
    boolean cued = expression.isBound() && expression.relation().isPresent();
    if (Frame.isCell(context) || (Frame.isAlone(context) && isBound(expression))) {
      return labelled(expression, DeadlineRelation.BY, DueRule.CELL);
    }
    if (!cued && context.beginsSentence() && Frame.isLabel(context)) {
      return labelled(expression, DeadlineRelation.BY, DueRule.HEAD);
    }
    return cued ? cued(expression, context) : bare(expression, context);
  }

  /** A word of relation that bounds, and no name of a plan. */
  private static boolean isBound(TimeExpression expression) {
    return !Verdict.isNamedPeriod(expression)
        && expression
            .relation()
            .filter(it -> it != DeadlineRelation.FROM && it != DeadlineRelation.AFTER)
            .isPresent();
  }

  private static Verdict labelled(TimeExpression expression, DeadlineRelation ofDay, DueRule rule) {
    boolean clock = !expression.isBound() && PointTimes.hasClock(expression);
    if (expression.relation().isPresent() && !clock) {
      return Verdict.due(rule);
    }
    return Verdict.due(rule, expression.kind() == DeadlineKind.DATE ? ofDay : DeadlineRelation.IN);
  }

  private Verdict cued(TimeExpression expression, Context context) {
    return switch (expression.relation().orElseThrow()) {
      case BEFORE -> before(expression, context);
      case BY -> UntilJudge.by(expression, context);
      case ON -> on(expression, context);
      case IN -> PeriodJudge.in(expression, context, issuedOn.isPresent());
      case FROM -> PeriodJudge.from(expression, context, issuedOn.isPresent());
      case AFTER -> after(expression, context);
    };
  }

  /** {@code Sau ngày 30/11/2026, Văn phòng thu hồi tài liệu}. */
  private static Verdict after(TimeExpression expression, Context context) {
    boolean order = context.after().contains(Signal.DO) || Verbs.follow(context);
    return context.beginsSentence() && order
        ? Verdict.due(DueRule.AFTER)
        : Verdict.no(OtherRule.AFTER, expression);
  }

  /** Without a day of issue it must be plain that somebody is to be there. */
  private Verdict on(TimeExpression expression, Context context) {
    Set<Signal> before = context.sentenceBefore();
    if (before.contains(Signal.RULE)) {
      return Verdict.no(OtherRule.RULE, expression);
    }
    if (before.contains(Signal.PAST)) {
      return Verdict.no(OtherRule.PAST, expression);
    }
    if (expression.kind() == DeadlineKind.PERIOD) {
      return PeriodJudge.on(expression, context, issuedOn.isPresent());
    }
    if (issuedOn.isPresent()) {
      return Verdict.due(DueRule.ON);
    }
    OtherRule none = before.contains(Signal.BASIS) ? OtherRule.MEETING : OtherRule.UNDATED;
    return before.contains(Signal.MEETING) && none == OtherRule.UNDATED
        ? Verdict.due(DueRule.ON)
        : Verdict.no(none, expression);
  }

  private Verdict before(TimeExpression expression, Context context) {
    if (context.behind("từ") || context.behind("đến")) {
      return Verdict.no(OtherRule.RANGE, expression);
    }
    if (Signals.before(context.text(), context.first()).contains(Signal.STATE)) {
      return Verdict.no(OtherRule.STATE, expression);
    }
    boolean todo =
        context.sentenceBefore().contains(Signal.DO)
            || context.after().contains(Signal.DO)
            || Verbs.open(context);
    return issuedOn.isPresent() || todo
        ? Verdict.due(DueRule.BEFORE)
        : Verdict.no(OtherRule.UNDATED, expression);
  }

  private Verdict bare(TimeExpression expression, Context context) {
    if (expression.kind() == DeadlineKind.PERIOD) {
      return PeriodJudge.bare(expression, context);
    }
    if (context.behind("hoàn", "thành")) {
      return Verdict.due(DueRule.FINISH, DeadlineRelation.BY);
    }
    if (PointTimes.hasClock(expression) && !context.sentenceBefore().contains(Signal.PAST)) {
      return Verdict.due(DueRule.MEETING_CLOCK, DeadlineRelation.ON);
    }
    boolean opens = context.beginsSentence() && context.behindNear(1).contains(Signal.MEETING);
    boolean meeting = Signals.before(context.text(), context.first()).contains(Signal.MEETING);
    return meeting || (opens && issuedOn.isPresent())
        ? Verdict.due(DueRule.MEETING_DAY, DeadlineRelation.ON)
        : Verdict.no(OtherRule.BARE, expression);
  }
}
