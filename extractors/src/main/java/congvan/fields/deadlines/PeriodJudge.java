// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineRelation;
import congvan.time.TimeExpression;
import congvan.time.TimeRule;
import congvan.time.TimeValue;
import java.util.Set;

/** Decides of periods behind {@code trong}, {@code vào}, {@code từ}, and without such a word. */
final class PeriodJudge {
  private PeriodJudge() {}

  /** {@code đạt 40% vào năm 2030}; what is promised elsewhere is none. */
  static Verdict on(TimeExpression expression, Context context, boolean dated) {
    Set<Signal> clause = context.clauseBefore();
    boolean todo = clause.contains(Signal.DO) || clause.contains(Signal.REPORT);
    boolean charged = dated || context.sentenceBefore().contains(Signal.ORDER);
    if (charged && (todo || context.near(8).contains(Signal.WHEN)) && !isGiven(context)) {
      return Verdict.due(DueRule.IN, DeadlineRelation.IN);
    }
    return dated && Targets.before(context)
        ? Verdict.due(DueRule.TARGET, DeadlineRelation.IN)
        : Verdict.no(OtherRule.IN, expression);
  }

  /** {@code trong tháng 12/2025}, {@code từ ngày ... đến ngày ...}. */
  static Verdict in(TimeExpression expression, Context context, boolean dated) {
    if (context.clauseBefore().contains(Signal.PAST) || isHeadOfPast(context)) {
      return Verdict.no(OtherRule.PAST, expression);
    }
    if (context.sentenceBefore().contains(Signal.FIGURES)) {
      return Verdict.no(OtherRule.FIGURES, expression);
    }
    if (context.sentenceBefore().contains(Signal.RULE)) {
      return Verdict.no(OtherRule.RULE, expression);
    }
    if (isGiven(context)) {
      return Verdict.no(OtherRule.PASSIVE, expression);
    }
    return Verdict.isNamedPeriod(expression)
        ? named(expression, context)
        : bounded(expression, context, dated);
  }

  private static boolean isHeadOfPast(Context context) {
    return context.beginsClause() && context.after().contains(Signal.PAST);
  }

  /** The years of a plan bound only what is aimed at. */
  private static Verdict named(TimeExpression expression, Context context) {
    boolean goal = context.beginsSentence() && context.behindNear(4).contains(Signal.GOAL);
    return goal || context.clauseBegins("hoàn", "thành") || context.near(6).contains(Signal.GOAL)
        ? Verdict.due(DueRule.IN_GOAL)
        : Verdict.no(OtherRule.PERIOD, expression);
  }

  private static Verdict bounded(TimeExpression expression, Context context, boolean dated) {
    if (context.near(2).contains(Signal.GOAL)) {
      return Verdict.due(DueRule.IN_GOAL);
    }
    boolean order = context.after().contains(Signal.DO) || Verbs.follow(context);
    if (context.beginsSentence() && order) {
      return Verdict.due(DueRule.IN_HEAD);
    }
    boolean span = expression.value() instanceof TimeValue.Stretch;
    if (span && !context.text().is(context.first(), "trong")) {
      return isHeld(context, dated)
          ? Verdict.due(DueRule.IN_SPAN)
          : Verdict.no(OtherRule.IN, expression);
    }
    if (isWill(context)) {
      return Verdict.due(DueRule.IN_WILL);
    }
    return isDone(context, dated) ? Verdict.due(DueRule.IN) : Verdict.no(OtherRule.IN, expression);
  }

  /** Where no day of issue tells past from future, the order must stand near. */
  private static boolean isDone(Context context, boolean dated) {
    return dated || context.text().is(context.first(), "ngay")
        ? context.sentenceBefore().contains(Signal.DO) || Verbs.open(context)
        : context.near(4).contains(Signal.DO) || context.near(8).contains(Signal.REPORT);
  }

  /** {@code trong năm 2026 Bộ sẽ tổng kết}. */
  private static boolean isWill(Context context) {
    return context.beginsClause()
        && context.behindNear(4).contains(Signal.WILL)
        && context.after().contains(Signal.DO);
  }

  /** {@code tổ chức từ ngày}, {@code thời gian quan trắc từ tháng}. */
  private static boolean isHeld(Context context, boolean dated) {
    Set<Signal> near = context.near(8);
    boolean todo = context.sentenceBefore().contains(Signal.DO) || Verbs.open(context);
    boolean act = near.contains(Signal.MEETING) || near.contains(Signal.DO);
    return context.behind("gian")
        || (todo && act)
        || (dated && context.clauseBegins("thời", "gian"));
  }

  /** {@code các nhiệm vụ được giao trong năm 2025}: a passive verb right before. */
  private static boolean isGiven(Context context) {
    int from = Math.max(context.clause(), context.first() - 6);
    return Signals.between(context.text(), from, context.first()).contains(Signal.PASSIVE);
  }

  /** {@code Từ nay đến hết tháng 6/2026 tập trung làm thủy lợi}. */
  private static Verdict fromNow(TimeExpression expression, Context context) {
    boolean forecast =
        context.after().contains(Signal.FORECAST)
            || context.followedBy("còn")
            || context.followedBy("chỉ", "còn");
    return context.beginsClause() && !forecast
        ? Verdict.due(DueRule.IN_SPAN, DeadlineRelation.IN)
        : Verdict.no(OtherRule.BARE, expression);
  }

  /** {@code bắt đầu từ ngày}, {@code năm 2025 và các năm tiếp theo}. */
  static Verdict from(TimeExpression expression, Context context, boolean dated) {
    boolean begin = context.text().is(context.first(), "bắt");
    if (begin || context.clauseBefore().contains(Signal.START)) {
      return Verdict.due(DueRule.FROM_START);
    }
    boolean onwards = context.followedBy("trở", "đi") && Targets.isBehind(context);
    return context.followedBy("và", "các") || (onwards && dated && context.beginsClause())
        ? Verdict.due(DueRule.FROM_ONWARDS)
        : Verdict.no(OtherRule.FROM, expression);
  }

  /** {@code (hoàn thành Quý II/2026)}, {@code Phấn đấu năm 2026 đạt 60%}. */
  static Verdict bare(TimeExpression expression, Context context) {
    if (expression.rule() == TimeRule.FROM_NOW) {
      return fromNow(expression, context);
    }
    boolean finish = context.behind("hoàn", "thành") && context.clause() == context.first() - 2;
    if (finish && !Verdict.isNamedPeriod(expression)) {
      return Verdict.due(DueRule.FINISH, DeadlineRelation.IN);
    }
    boolean strives = context.behind("phấn", "đấu");
    boolean head = context.beginsSentence() && context.followedBy("phấn", "đấu");
    return strives || head
        ? Verdict.due(DueRule.IN_GOAL, DeadlineRelation.IN)
        : Verdict.no(OtherRule.BARE, expression);
  }
}
