// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DateRole;
import congvan.letter.DeadlineKind;
import congvan.letter.DeadlineRelation;
import congvan.time.TimeExpression;
import congvan.time.TimeReading;
import congvan.time.TimeRule;
import congvan.time.TimeValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Decides what a time is for, from the words around it. */
final class Judge {
  private final Optional<LocalDate> issuedOn;

  Judge(Optional<LocalDate> issuedOn) {
    this.issuedOn = issuedOn;
  }

  Verdict judge(TimeExpression expression, TimeReading reading, Context context) {
    return switch (expression.kind()) {
      case DATE, PERIOD -> calendar(expression, reading, context);
      case RECURRING -> RecurrenceJudge.judge(expression, context);
      case RELATIVE -> LapseJudge.judge(expression, context);
      case EVENT -> EventJudge.judge(expression, context);
    };
  }

  private Verdict calendar(TimeExpression expression, TimeReading reading, Context context) {
    boolean cued = expression.relation().isPresent();
    if (!cued && Citations.precede(context)) {
      return Verdict.no(DateRole.CITATION, "cited");
    }
    DateRole otherwise = isNamedPeriod(expression) ? DateRole.PERIOD : DateRole.MENTION;
    boolean untilToday = expression.value() instanceof TimeValue.Stretch && isToday(reading);
    if (isOver(reading) || untilToday) {
      return Verdict.no(otherwise, "over");
    }
    if (context.isHeading()) {
      return Verdict.no(otherwise, "heading");
    }
    if (context.near(6).contains(Signal.EFFECT)) {
      return Verdict.mention("effect");
    }
    if (context.near(4).contains(Signal.REPLACED)) {
      return Verdict.mention("replaced");
    }
    if (Labels.exclude(context)) {
      return Verdict.no(otherwise, "labelled");
    }
    Optional<DeadlineRelation> label = Labels.before(context);
    if (label.isPresent()) {
      return isToday(reading) && label.get() == DeadlineRelation.ON
          ? Verdict.mention("held")
          : labelled(expression, label.get());
    }
    if (context.isCell() || (context.beginsSentence() && context.isLabel() && !cued)) {
      return labelled(expression, DeadlineRelation.BY);
    }
    return cued ? cued(expression, context, otherwise) : bare(expression, context, otherwise);
  }

  private static boolean isNamedPeriod(TimeExpression expression) {
    return expression.rule() == TimeRule.YEARS;
  }

  /** What ends before the day of issue is past. */
  private boolean isOver(TimeReading reading) {
    Optional<LocalDate> latest = reading.window().latest();
    return issuedOn.isPresent() && latest.isPresent() && latest.get().isBefore(issuedOn.get());
  }

  /** Minutes tell of a meeting held on the day on which they are written. */
  private boolean isToday(TimeReading reading) {
    return issuedOn.isPresent() && reading.window().latest().equals(issuedOn);
  }

  private static Verdict labelled(TimeExpression expression, DeadlineRelation ofDay) {
    if (expression.relation().isPresent()) {
      return Verdict.deadline("labelled");
    }
    return Verdict.deadline(
        expression.kind() == DeadlineKind.DATE ? ofDay : DeadlineRelation.IN, "labelled");
  }

  private Verdict cued(TimeExpression expression, Context context, DateRole otherwise) {
    return switch (expression.relation().orElseThrow()) {
      case BEFORE -> before(context);
      case BY -> PeriodJudge.by(expression, context, otherwise);
      case ON -> on(expression, context, otherwise);
      case IN -> PeriodJudge.in(expression, context, otherwise);
      case FROM -> PeriodJudge.from(context, otherwise);
      case AFTER -> after(context);
    };
  }

  /** {@code Sau ngày 30/11/2026, Văn phòng thu hồi tài liệu}. */
  private static Verdict after(Context context) {
    return context.beginsSentence() && context.after().contains(Signal.DO)
        ? Verdict.deadline("after")
        : Verdict.mention("after");
  }

  /** Without a day of issue it must be plain that somebody is to be there. */
  private Verdict on(TimeExpression expression, Context context, DateRole otherwise) {
    boolean meeting = context.sentenceBefore().contains(Signal.MEETING);
    return issuedOn.isPresent() || meeting
        ? PeriodJudge.on(expression, context, otherwise)
        : Verdict.no(otherwise, "undated");
  }

  private Verdict before(Context context) {
    if (context.behind("từ") || context.behind("đến")) {
      return Verdict.mention("range");
    }
    if (Signals.before(context.text(), context.first()).contains(Signal.STATE)) {
      return Verdict.mention("state");
    }
    boolean todo =
        context.sentenceBefore().contains(Signal.DO) || context.after().contains(Signal.DO);
    return issuedOn.isPresent() || todo ? Verdict.deadline("before") : Verdict.mention("before");
  }

  private static Verdict bare(TimeExpression expression, Context context, DateRole otherwise) {
    Set<Signal> right = Signals.before(context.text(), context.first());
    if (expression.kind() == DeadlineKind.DATE && context.behind("hoàn", "thành")) {
      return Verdict.deadline(DeadlineRelation.BY, "finish");
    }
    if (PointTimes.hasClock(expression) && !context.sentenceBefore().contains(Signal.PAST)) {
      return Verdict.deadline(DeadlineRelation.ON, "meeting");
    }
    if (expression.kind() == DeadlineKind.DATE && right.contains(Signal.MEETING)) {
      return Verdict.deadline(DeadlineRelation.ON, "meeting");
    }
    return Verdict.no(otherwise, "bare");
  }
}
