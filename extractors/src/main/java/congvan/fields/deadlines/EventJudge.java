// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.text.Syllables;
import congvan.time.TimeExpression;
import java.util.Set;

/** Decides of conditions: {@code khi Trung ương ban hành}, {@code đột xuất khi có yêu cầu}. */
final class EventJudge {
  private EventJudge() {}

  static Verdict judge(TimeExpression expression, Context context) {
    if (isRefinement(context)) {
      return Verdict.no(OtherRule.EVENT_REFINES, expression);
    }
    if (Labels.before(context).isPresent() || Frame.isCell(context)) {
      return Verdict.due(DueRule.EVENT_LABEL);
    }
    return switch (expression.rule()) {
      case EVENT_UNFORESEEN -> unforeseen(expression, context);
      case EVENT_SESSION -> Verdict.due(DueRule.EVENT_SESSION);
      case EVENT_UNTIL -> until(expression, context);
      case EVENT_AFTER -> after(expression, context);
      case EVENT_WHEN -> when(expression, context);
      case EVENT_BEFORE -> before(expression, context);
      default -> Verdict.no(OtherRule.EVENT, expression);
    };
  }

  /** {@code năm 2022, sau khi Chính phủ ban hành}: it only says more about a time. */
  private static boolean isRefinement(Context context) {
    return context.first() > 0
        && context.text().isNumber(context.first() - 1)
        && context.gapBefore().strip().equals(",");
  }

  /** A report asked for beside the regular one; what may merely happen is none. */
  private static Verdict unforeseen(TimeExpression expression, Context context) {
    boolean beside = context.behind("hoặc") || context.behind("và");
    boolean asked = conditionHas(context, "yêu", "cầu") && isReported(context);
    return beside || asked
        ? Verdict.due(DueRule.EVENT_UNFORESEEN)
        : Verdict.no(OtherRule.EVENT_UNFORESEEN, expression);
  }

  private static boolean isReported(Context context) {
    return context.clauseBefore().contains(Signal.REPORT)
        || context.after().contains(Signal.REPORT);
  }

  private static Verdict until(TimeExpression expression, Context context) {
    int number = context.first() - 1;
    return number >= 0 && context.text().isNumber(number)
        ? Verdict.due(DueRule.EVENT_UNTIL)
        : Verdict.no(OtherRule.EVENT_UNTIL, expression);
  }

  private static Verdict after(TimeExpression expression, Context context) {
    if (context.endsSentence() && Decisions.isIssue(context)) {
      return Verdict.due(DueRule.EVENT_ACT);
    }
    boolean todo = context.endsSentence() && context.sentenceBefore().contains(Signal.DO);
    if (todo && Decisions.isTold(context)) {
      return Verdict.due(DueRule.EVENT_ACT);
    }
    if (context.endsSentence() && !context.beginsSentence() && isSpent(context)) {
      return Verdict.due(DueRule.EVENT_SPENT);
    }
    return context.beginsSentence() && isOrderBehind(context)
        ? Verdict.due(DueRule.EVENT_AFTER)
        : Verdict.no(OtherRule.EVENT_AFTER, expression);
  }

  /** {@code sau khi sử dụng hết phôi}, {@code sau khi hoàn thành việc bàn giao}. */
  private static boolean isSpent(Context context) {
    return conditionHas(context, "hết") && !hasNumber(context);
  }

  /** A sentence that begins so and then charges someone. */
  private static boolean isOrderBehind(Context context) {
    Set<Signal> condition =
        Signals.between(
            context.text(), context.first(), Math.min(context.first() + 5, context.next()));
    boolean course = condition.contains(Signal.COURSE) || condition.contains(Signal.SEND);
    boolean order = context.after().contains(Signal.ORDER);
    boolean decided = Decisions.isPassed(context) && context.after().contains(Signal.DO);
    boolean open = context.followedBy("nếu") || context.followedBy("đối", "với");
    return !course && !open && (order || decided) && !hasNumber(context);
  }

  private static boolean hasNumber(Context context) {
    for (int i = context.first(); i < context.next(); i++) {
      if (context.text().isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  private static Verdict when(TimeExpression expression, Context context) {
    boolean last = context.endsSentence() && !context.beginsSentence();
    if (isNeed(context, last)) {
      return Verdict.due(DueRule.EVENT_NEED);
    }
    if (last && Decisions.isPassed(context) && context.sentenceBefore().contains(Signal.DO)) {
      return Verdict.due(DueRule.EVENT_ACT);
    }
    if (context.beginsSentence() && isReportBehind(context)) {
      return Verdict.due(DueRule.EVENT_REPORT);
    }
    Syllables text = context.text();
    boolean ends =
        text.is(context.first() + 1, "tổng")
            || (text.is(context.first() + 1, "kết") && text.is(context.first() + 2, "thúc"));
    return ends && context.sentenceBefore().contains(Signal.REPORT)
        ? Verdict.due(DueRule.EVENT_CLOSE)
        : Verdict.no(OtherRule.EVENT_WHEN, expression);
  }

  /** {@code cung cấp số liệu khi có yêu cầu}, {@code Huy động lực lượng khi có cháy xảy ra}. */
  private static boolean isNeed(Context context, boolean last) {
    if (Decisions.isAsked(context)) {
      return last || context.behind("hoặc") || context.clauseBefore().contains(Signal.REPORT);
    }
    Syllables text = context.text();
    int there = context.first() + 1;
    boolean need = text.is(there, "có") || text.is(there, "cần");
    return need && last && (Verbs.open(context) || context.behind("hoặc"));
  }

  /** {@code Khi có sự cố, các đơn vị phải báo cáo ngay Sở}. */
  private static boolean isReportBehind(Context context) {
    Set<Signal> after = context.after();
    return after.contains(Signal.REPORT) && after.contains(Signal.AT_ONCE);
  }

  /** {@code trình Ủy ban nhân dân tỉnh phê duyệt trước khi triển khai thực hiện.} */
  private static Verdict before(TimeExpression expression, Context context) {
    boolean sequence = context.text().is(context.first() + 1, "khi");
    if (!sequence && context.endsSentence() && context.near(8).contains(Signal.FINISH)) {
      return Verdict.due(DueRule.EVENT_FINISH);
    }
    return context.endsSentence() && context.near(4).contains(Signal.APPROVAL)
        ? Verdict.due(DueRule.EVENT_APPROVAL)
        : Verdict.no(OtherRule.EVENT, expression);
  }

  private static boolean conditionHas(Context context, String... words) {
    for (int i = context.first(); i + words.length <= context.next(); i++) {
      if (context.standsAt(i, words)) {
        return true;
      }
    }
    return false;
  }
}
