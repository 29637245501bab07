// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DateRole;
import congvan.letter.DeadlineKind;
import congvan.letter.DeadlineRelation;
import congvan.time.TimeExpression;
import congvan.time.TimeValue;
import java.util.Set;

/** Decides of days and periods by the word of relation before them. */
final class PeriodJudge {
  private PeriodJudge() {}

  /** {@code chậm nhất}, {@code đến hết}, {@code đến năm 2025}. */
  static Verdict by(TimeExpression expression, Context context, DateRole otherwise) {
    if (context.sentenceBefore().contains(Signal.RULE)) {
      return Verdict.mention("rule");
    }
    if (isTo(context) && context.sentenceBefore().contains(Signal.EFFECT)) {
      return Verdict.mention("effect");
    }
    if (!isWeak(expression, context)) {
      return Verdict.deadline("by");
    }
    Set<Signal> near = context.near(4);
    if (near.contains(Signal.NAME) || near.contains(Signal.FIGURES)) {
      return Verdict.no(otherwise, "name");
    }
    if (context.text().is(context.first(), "tính")
        || context.clauseBefore().contains(Signal.PAST)) {
      return Verdict.no(otherwise, "figures");
    }
    boolean goal = context.beginsClause() || context.near(3).contains(Signal.GOAL);
    boolean finish = expression.kind() == DeadlineKind.DATE && near.contains(Signal.DO);
    return goal || finish ? Verdict.deadline("until") : Verdict.no(otherwise, "until");
  }

  /** Đến alone says until when as often as by when. */
  private static boolean isWeak(TimeExpression expression, Context context) {
    int length = context.core() - context.first();
    boolean alone = length == 1 && (isTo(context) || context.text().is(context.first(), "hết"));
    boolean counted = context.text().is(context.first(), "tính");
    boolean hasYears = expression.kind() == DeadlineKind.PERIOD && isTo(context);
    return alone || counted || hasYears || context.text().is(context.first(), "cho");
  }

  private static boolean isTo(Context context) {
    return context.text().is(context.first(), "đến");
  }

  /** {@code vào ngày 01/12/2025}. */
  static Verdict on(TimeExpression expression, Context context, DateRole otherwise) {
    if (isRuleOrPast(context)) {
      return Verdict.mention("past");
    }
    return expression.kind() == DeadlineKind.DATE
        ? Verdict.deadline("on")
        : goalIn(context, otherwise);
  }

  /** {@code đạt 40% vào năm 2030}; what is promised elsewhere is none. */
  private static Verdict goalIn(Context context, DateRole otherwise) {
    Set<Signal> clause = context.clauseBefore();
    boolean todo = clause.contains(Signal.DO) || clause.contains(Signal.REPORT);
    return (todo || context.near(4).contains(Signal.WHEN)) && !isGiven(context)
        ? Verdict.deadline(DeadlineRelation.IN, "in")
        : Verdict.no(otherwise, "in");
  }

  /** {@code trong tháng 12/2025}, {@code từ ngày ... đến ngày ...}. */
  static Verdict in(TimeExpression expression, Context context, DateRole otherwise) {
    Set<Signal> clause = context.clauseBefore();
    if (clause.contains(Signal.PAST) || isFigures(context) || isRule(context)) {
      return Verdict.no(otherwise, "past");
    }
    if (isGiven(context)) {
      return Verdict.no(otherwise, "passive");
    }
    if (context.followedBy("hoàn", "thành", "trước")) {
      return Verdict.no(otherwise, "refined");
    }
    if (otherwise == DateRole.PERIOD) {
      boolean goal = context.near(6).contains(Signal.GOAL);
      return goal ? Verdict.deadline("goal") : Verdict.no(otherwise, "period");
    }
    if (context.beginsClause() && context.after().contains(Signal.PAST)) {
      return Verdict.no(otherwise, "past");
    }
    boolean range = expression.value() instanceof TimeValue.Stretch;
    boolean todo = context.sentenceBefore().contains(Signal.DO);
    boolean head = context.beginsSentence() && context.after().contains(Signal.DO);
    boolean goal = context.near(2).contains(Signal.GOAL);
    return goal
            || (todo && !range)
            || head
            || (range && context.behind("gian"))
            || (range && todo && isHeld(context))
        ? Verdict.deadline("in")
        : Verdict.no(otherwise, "in");
  }

  private static boolean isRuleOrPast(Context context) {
    return isRule(context) || context.sentenceBefore().contains(Signal.PAST);
  }

  /** What holds for a case charges nobody. */
  private static boolean isRule(Context context) {
    return context.sentenceBefore().contains(Signal.RULE);
  }

  private static boolean isHeld(Context context) {
    return context.near(8).contains(Signal.MEETING) || context.near(8).contains(Signal.DO);
  }

  private static boolean isFigures(Context context) {
    return context.sentenceBefore().contains(Signal.FIGURES);
  }

  /** {@code các nhiệm vụ được giao trong năm 2025}: a passive verb right before. */
  private static boolean isGiven(Context context) {
    int from = Math.max(context.clause(), context.first() - 6);
    return Signals.between(context.text(), from, context.first()).contains(Signal.PASSIVE);
  }

  /** {@code bắt đầu từ ngày}, {@code năm 2025 và các năm tiếp theo}. */
  static Verdict from(Context context, DateRole otherwise) {
    boolean begin = context.text().is(context.first(), "bắt") || context.followedBy("và", "các");
    return begin ? Verdict.deadline("from") : Verdict.no(otherwise, "from");
  }
}
