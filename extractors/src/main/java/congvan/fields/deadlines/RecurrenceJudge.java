// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DateRole;
import congvan.time.TimeExpression;
import congvan.time.TimeValue;

/** Decides whether what comes again is to be done again: {@code Hằng năm báo cáo kết quả}. */
final class RecurrenceJudge {
  private RecurrenceJudge() {}

  static Verdict judge(TimeExpression expression, Context context) {
    if (!expression.rule().equals("time.recurring") || Labels.before(context).isPresent()) {
      return Verdict.deadline("recurring.day");
    }
    boolean named = isRegular(context);
    if (context.followedBy("của") || context.sentenceBefore().contains(Signal.PAST)) {
      return Verdict.no(DateRole.MENTION, "recurring.of");
    }
    if (isDaily(expression) && !named) {
      return Verdict.no(DateRole.MENTION, "recurring.daily");
    }
    boolean report = context.after().contains(Signal.REPORT);
    boolean head = context.beginsClause() && report;
    boolean reported = context.near(6).contains(Signal.REPORT) && named;
    return isReport(context) || (named && (report || reported || context.beginsSentence())) || head
        ? Verdict.deadline("recurring")
        : Verdict.no(DateRole.MENTION, "recurring.other");
  }

  /** {@code báo cáo hằng tháng hoặc khi có yêu cầu}. */
  private static boolean isReport(Context context) {
    boolean report = Signals.before(context.text(), context.first()).contains(Signal.REPORT);
    return report
        && (context.followedBy("hoặc") || context.followedBy("về") || context.endsClause());
  }

  private static boolean isRegular(Context context) {
    return context.text().is(context.first(), "định") || context.behind("định", "kỳ");
  }

  private static boolean isDaily(TimeExpression expression) {
    return expression.value() instanceof TimeValue.Recurrence rule
        && rule.rrule().equals("FREQ=DAILY");
  }
}
