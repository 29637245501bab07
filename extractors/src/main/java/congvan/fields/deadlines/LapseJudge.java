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
    Set<Signal> after = context.after();
    Optional<DeadlineRelation> relation = expression.relation();
    boolean start = relation.filter(r -> r == DeadlineRelation.AFTER).isPresent();
    if (after.contains(Signal.EFFECT) || context.near(6).contains(Signal.EFFECT) || start) {
      return Verdict.mention("effect");
    }
    Set<Signal> before = context.sentenceBefore();
    if (before.contains(Signal.PAST) || before.contains(Signal.RULE)) {
      return Verdict.mention("past");
    }
    if (expression.rule() == TimeRule.LAPSE_ANCHORED) {
      return isYears(expression) && !context.near(6).contains(Signal.DO)
          ? Verdict.mention("length")
          : Verdict.deadline("relative");
    }
    boolean bound = context.core() - context.first() > 1 && isIssued(expression);
    boolean report =
        context.sentenceBefore().contains(Signal.REPORT) || after.contains(Signal.REPORT);
    return bound && report ? Verdict.deadline("relative.bare") : Verdict.mention("length");
  }

  /** Years are more often how long something holds than by when it is done. */
  private static boolean isYears(TimeExpression expression) {
    return expression.value() instanceof TimeValue.Lapse lapse && lapse.unit() == LapseUnit.YEAR;
  }

  private static boolean isIssued(TimeExpression expression) {
    return expression.value() instanceof TimeValue.Lapse lapse
        && lapse.anchor().orElse(Anchor.ISSUED) == Anchor.ISSUED;
  }
}
