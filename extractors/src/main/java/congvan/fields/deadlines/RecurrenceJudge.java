// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineRelation;
import congvan.time.TimeExpression;
import congvan.time.TimeRule;
import congvan.time.TimeValue;
import java.util.Set;

/** Decides whether what comes again is to be done again: {@code Hằng năm báo cáo kết quả}. */
final class RecurrenceJudge {
  private RecurrenceJudge() {}

  static Verdict judge(TimeExpression expression, Context context) {
    boolean often = context.near(4).contains(Signal.WHEN);
    if (Labels.before(context).isPresent() || Frame.isCell(context) || often) {
      return Verdict.due(DueRule.RECURRING_LABEL);
    }
    if (isRule(context)) {
      return Verdict.no(OtherRule.RULE, expression);
    }
    if (isState(expression, context)) {
      return Verdict.no(OtherRule.RECURRING, expression);
    }
    if (expression.rule() != TimeRule.RECURRING || isNamed(expression)) {
      return Verdict.due(DueRule.RECURRING_DAY);
    }
    if (context.followedBy("của") || context.sentenceBefore().contains(Signal.PAST)) {
      return Verdict.no(OtherRule.RECURRING_OF, expression);
    }
    Set<Signal> after = context.after();
    if (isRegular(context) && (isBound(context) || after.contains(Signal.REPORT))) {
      return Verdict.due(DueRule.RECURRING_REGULAR);
    }
    boolean begins = context.beginsSentence() && !isDaily(expression) && after.contains(Signal.DO);
    if (begins || (context.beginsClause() && after.contains(Signal.REPORT))) {
      return Verdict.due(DueRule.RECURRING_HEAD);
    }
    return isSent(context) || isCounted(context)
        ? Verdict.due(DueRule.RECURRING_SENT)
        : Verdict.no(OtherRule.RECURRING, expression);
  }

  /** What holds for a case charges nobody, but a report about cases is one. */
  private static boolean isRule(Context context) {
    Set<Signal> before = context.sentenceBefore();
    boolean rule = before.contains(Signal.RULE) && !before.contains(Signal.REPORT);
    return rule || Citations.tellRule(context);
  }

  /** {@code có giá trị từ ngày đầu của tháng}, {@code báo giảm sau ngày cuối cùng của tháng}. */
  private static boolean isState(TimeExpression expression, Context context) {
    Set<Signal> near = context.near(4);
    boolean start =
        expression
            .relation()
            .filter(it -> it == DeadlineRelation.FROM || it == DeadlineRelation.AFTER)
            .isPresent();
    return start || near.contains(Signal.EFFECT) || near.contains(Signal.STATE);
  }

  /** {@code định kỳ hằng quý.} ends what it bounds. */
  private static boolean isBound(Context context) {
    return context.beginsSentence()
        || context.endsSentence()
        || context.near(6).contains(Signal.REPORT);
  }

  /** {@code Báo cáo số mắc hằng tuần về Trung tâm}, {@code báo cáo hằng tháng hoặc khi ...}. */
  private static boolean isSent(Context context) {
    boolean send =
        Signals.between(context.text(), context.clause(), context.clause() + 1)
            .contains(Signal.SEND);
    boolean report = Signals.before(context.text(), context.first()).contains(Signal.REPORT);
    boolean behind =
        context.endsSentence()
            || context.followedBy("về")
            || context.followedBy("trên")
            || context.followedBy("cho")
            || context.followedBy("hoặc");
    return (send || report) && behind;
  }

  /** {@code kiểm tra bình chữa cháy mỗi quý một lần.} */
  private static boolean isCounted(Context context) {
    boolean counted = context.text().is(context.next() - 1, "lần");
    Set<Signal> before = context.sentenceBefore();
    return counted
        && context.endsSentence()
        && before.contains(Signal.DO)
        && !before.contains(Signal.PASSIVE);
  }

  /** Names a day or an hour in what recurs. */
  private static boolean isNamed(TimeExpression expression) {
    return expression.value() instanceof TimeValue.Recurrence rule && rule.rrule().contains(";BY");
  }

  private static boolean isRegular(Context context) {
    return context.text().is(context.first(), "định") || context.behind("định", "kỳ");
  }

  private static boolean isDaily(TimeExpression expression) {
    return expression.value() instanceof TimeValue.Recurrence rule
        && rule.rrule().equals("FREQ=DAILY");
  }
}
