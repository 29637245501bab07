// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.Anchor;
import congvan.letter.DeadlineRelation;
import congvan.time.LapseUnit;
import congvan.time.TimeExpression;
import congvan.time.TimeRule;
import congvan.time.TimeValue;
import java.util.Optional;
import java.util.Set;

/** Decides of durations: {@code trong 05 ngày làm việc kể từ ngày ký}. */
final class LapseJudge {
  private LapseJudge() {}

  static Verdict judge(TimeExpression expression, Context context) {
    Optional<OtherRule> none = excluded(expression, context);
    if (none.isPresent()) {
      return Verdict.no(none.get(), expression);
    }
    boolean bound = context.core() - context.first() > 0;
    boolean labelled = Labels.before(context).isPresent() || Frame.isCell(context);
    if (labelled && expression.relation().isPresent()) {
      return Verdict.due(DueRule.LABEL);
    }
    if (bound && Frame.isAlone(context)) {
      return Verdict.due(DueRule.CELL);
    }
    boolean due =
        expression.rule() == TimeRule.LAPSE_ANCHORED
            ? isCounted(expression, context, bound)
            : isCharged(expression, context, bound);
    DueRule rule =
        expression.rule() == TimeRule.LAPSE_ANCHORED ? DueRule.COUNTED : DueRule.COUNTED_REPORT;
    return due ? Verdict.due(rule) : Verdict.no(OtherRule.LENGTH, expression);
  }

  /** From an event of its own it counts for somebody who is charged. */
  private static boolean isCounted(TimeExpression expression, Context context, boolean bound) {
    if (context.near(6).contains(Signal.DO)) {
      return true;
    }
    boolean event = anchor(expression) == Anchor.EVENT;
    return event
        ? bound && (isOrdered(context) || Verbs.open(context))
        : !isYears(expression) && !isRight(context, bound);
  }

  private static boolean isOrdered(Context context) {
    Set<Signal> before = context.sentenceBefore();
    Set<Signal> after = context.after();
    return before.contains(Signal.DO)
        || before.contains(Signal.ORDER)
        || after.contains(Signal.DO)
        || after.contains(Signal.ORDER);
  }

  /** A duration alone: {@code trả lời trong ngày}, {@code trong vòng 10 ngày}. */
  private static boolean isCharged(TimeExpression expression, Context context, boolean bound) {
    if (anchor(expression) != Anchor.ISSUED) {
      return false;
    }
    if (isZero(expression) || bound && context.core() - context.first() == 1) {
      return context.near(8).contains(Signal.REPORT);
    }
    return bound && isCharged(context);
  }

  private static boolean isCharged(Context context) {
    Set<Signal> before = context.sentenceBefore();
    return before.contains(Signal.REPORT)
        || before.contains(Signal.ORDER)
        || context.near(6).contains(Signal.DO)
        || context.after().contains(Signal.REPORT);
  }

  private static Optional<OtherRule> excluded(TimeExpression expression, Context context) {
    if (isStart(expression)) {
      return Optional.of(isZero(expression) ? OtherRule.IMMEDIATE : OtherRule.EFFECT);
    }
    if (context.after().contains(Signal.EFFECT) || context.near(6).contains(Signal.EFFECT)) {
      return Optional.of(OtherRule.EFFECT);
    }
    if (context.isLate()) {
      return Optional.of(OtherRule.CONSEQUENCE);
    }
    Set<Signal> before = context.sentenceBefore();
    if (before.contains(Signal.RULE) || Citations.tellRule(context)) {
      return Optional.of(OtherRule.RULE);
    }
    if (context.thenBehind()) {
      return Optional.of(OtherRule.CONDITION);
    }
    return before.contains(Signal.PAST) ? Optional.of(OtherRule.PAST) : Optional.empty();
  }

  private static boolean isStart(TimeExpression expression) {
    return expression
        .relation()
        .filter(it -> it == DeadlineRelation.AFTER || it == DeadlineRelation.FROM)
        .isPresent();
  }

  private static boolean isZero(TimeExpression expression) {
    return expression.value() instanceof TimeValue.Lapse lapse && lapse.amount() == 0;
  }

  /** {@code được tiếp tục sử dụng đất 24 tháng kể từ ngày ...}: how long one may do something. */
  private static boolean isRight(Context context, boolean bound) {
    return !bound && context.near(8).contains(Signal.PASSIVE);
  }

  /** Years are more often how long something holds than by when it is done. */
  private static boolean isYears(TimeExpression expression) {
    return expression.value() instanceof TimeValue.Lapse lapse && lapse.unit() == LapseUnit.YEAR;
  }

  /** Where nothing is named a duration counts from the day of issue. */
  private static Anchor anchor(TimeExpression expression) {
    return expression.value() instanceof TimeValue.Lapse lapse
        ? lapse.anchor().orElse(Anchor.ISSUED)
        : Anchor.EVENT;
  }
}
