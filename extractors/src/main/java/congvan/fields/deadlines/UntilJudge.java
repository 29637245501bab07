// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineKind;
import congvan.time.TimeExpression;
import java.util.List;
import java.util.Set;

/** Decides of days and periods behind {@code chậm nhất}, {@code đến hết}, {@code đến năm 2030}. */
final class UntilJudge {
  private static final List<String> TO = List.of("đến", "đên", "dến", "dén");

  private UntilJudge() {}

  static Verdict by(TimeExpression expression, Context context) {
    Set<Signal> before = context.sentenceBefore();
    if (before.contains(Signal.RULE) || Citations.tellRule(context)) {
      return Verdict.no(OtherRule.RULE, expression);
    }
    if (isTo(context) && before.contains(Signal.EFFECT)) {
      return Verdict.no(OtherRule.EFFECT, expression);
    }
    if (isValidity(context)) {
      return Verdict.no(OtherRule.VALIDITY, expression);
    }
    if (isExtension(context) && !context.clauseBefore().contains(Signal.PAST)) {
      return Verdict.due(DueRule.EXTENDED);
    }
    return isWeak(expression, context) ? weak(expression, context) : Verdict.due(DueRule.BY);
  }

  /** {@code thẻ có thời hạn đến 30/9/2026}: how long a paper holds. */
  private static boolean isValidity(Context context) {
    boolean term = context.text().is(context.first(), "thời") && context.behind("có");
    return term || Signals.before(context.text(), context.first()).contains(Signal.STATE);
  }

  private static boolean isExtension(Context context) {
    return (context.text().is(context.first(), "gia")
            || context.clauseBefore().contains(Signal.EXTENSION))
        && !Signals.before(context.text(), context.first()).contains(Signal.PASSIVE);
  }

  private static Verdict weak(TimeExpression expression, Context context) {
    Set<Signal> near = context.near(4);
    if (near.contains(Signal.NAME)) {
      return Verdict.no(OtherRule.NAME, expression);
    }
    if (near.contains(Signal.FIGURES)
        || context.text().is(context.first(), "tính")
        || context.clauseBefore().contains(Signal.PAST)) {
      return Verdict.no(OtherRule.FIGURES, expression);
    }
    boolean finish = expression.kind() == DeadlineKind.DATE && near.contains(Signal.DO);
    if (context.beginsClause() || context.near(3).contains(Signal.GOAL) || finish) {
      return Verdict.due(DueRule.UNTIL);
    }
    return Targets.around(context)
        ? Verdict.due(DueRule.TARGET)
        : Verdict.no(OtherRule.UNTIL, expression);
  }

  /** Đến alone says until when as often as by when. */
  private static boolean isWeak(TimeExpression expression, Context context) {
    int length = context.core() - context.first();
    boolean alone = length == 1 && (isTo(context) || context.text().is(context.first(), "hết"));
    boolean counted = context.text().is(context.first(), "tính");
    boolean hasYears = expression.kind() == DeadlineKind.PERIOD && isTo(context);
    return alone || counted || hasYears || context.text().is(context.first(), "cho");
  }

  /** {@code đến}, or what a scan leaves of it. */
  private static boolean isTo(Context context) {
    return TO.stream().anyMatch(to -> context.text().is(context.first(), to));
  }
}
