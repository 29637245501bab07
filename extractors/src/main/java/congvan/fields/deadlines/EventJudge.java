// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.time.TimeExpression;
import congvan.time.TimeRule;
import java.util.Set;

/** Decides of conditions: {@code khi Trung ương ban hành}, {@code đột xuất khi có yêu cầu}. */
final class EventJudge {
  private EventJudge() {}

  static Verdict judge(TimeExpression expression, Context context) {
    if (expression.rule() == TimeRule.EVENT_UNFORESEEN) {
      return Verdict.deadline("event.unforeseen");
    }
    if (expression.rule() == TimeRule.EVENT_SESSION) {
      return Verdict.deadline("event.session");
    }
    if (isRefinement(context)) {
      return Verdict.mention("event.refines");
    }
    if (Labels.before(context).isPresent() || isAsked(context)) {
      return Verdict.deadline("event.labelled");
    }
    return switch (expression.rule()) {
      case EVENT_UNTIL -> until(context);
      case EVENT_AFTER -> after(context);
      case EVENT_WHEN -> when(context);
      default -> Verdict.mention("event.other");
    };
  }

  /** {@code năm 2022, sau khi Chính phủ ban hành}: it only says more about a time. */
  private static boolean isRefinement(Context context) {
    return context.first() > 0
        && context.text().isNumber(context.first() - 1)
        && context.gapBefore().strip().equals(",");
  }

  private static boolean isAsked(Context context) {
    int at = context.first();
    return context.text().is(at, "khi")
        && context.text().is(at + 1, "có")
        && context.text().is(at + 2, "yêu")
        && (context.behind("hoặc") || context.clauseBefore().contains(Signal.REPORT));
  }

  private static Verdict until(Context context) {
    int number = context.first() - 1;
    return number >= 0 && context.text().isNumber(number)
        ? Verdict.deadline("event.until")
        : Verdict.mention("event.until");
  }

  /** A sentence that begins so and then charges someone. */
  private static Verdict after(Context context) {
    Set<Signal> condition =
        Signals.between(
            context.text(), context.first(), Math.min(context.first() + 5, context.next()));
    boolean course = condition.contains(Signal.COURSE) || condition.contains(Signal.SEND);
    boolean todo = context.after().contains(Signal.ORDER) && !hasNumber(context);
    if (context.endsSentence() && isAct(context)) {
      return Verdict.deadline("event.act");
    }
    return context.beginsSentence() && !course && todo
        ? Verdict.deadline("event.after")
        : Verdict.mention("event.after");
  }

  /** {@code sau khi Bộ Xây dựng ban hành hướng dẫn mới}: someone's act is waited for. */
  private static boolean isAct(Context context) {
    boolean act = false;
    for (int i = context.first(); i < context.next(); i++) {
      act |= context.text().is(i, "ban") && context.text().is(i + 1, "hành");
      act |= context.text().is(i, "phê") && context.text().is(i + 1, "duyệt");
    }
    return act;
  }

  private static boolean hasNumber(Context context) {
    for (int i = context.first(); i < context.next(); i++) {
      if (context.text().isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  /** A report that is due when something ends: {@code báo cáo ... khi tổng kết Đợt thi đua}. */
  private static Verdict when(Context context) {
    boolean need =
        context.text().is(context.first() + 1, "có")
            || context.text().is(context.first() + 1, "cần");
    if (need && context.endsSentence() && !context.beginsSentence()) {
      return Verdict.deadline("event.need");
    }
    boolean ends =
        context.text().is(context.first() + 1, "tổng")
            || context.text().is(context.first() + 1, "kết");
    return ends && context.sentenceBefore().contains(Signal.REPORT)
        ? Verdict.deadline("event.when")
        : Verdict.mention("event.when");
  }
}
