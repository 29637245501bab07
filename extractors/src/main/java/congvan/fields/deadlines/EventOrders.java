// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.text.Syllables;
import java.util.Optional;
import java.util.Set;

/** Events by which ordered work begins or ends. */
final class EventOrders {
  private static final int NEAR = 8;

  private EventOrders() {}

  static Optional<Verdict> of(Review review) {
    if (review.first().isDeadline()) {
      return Optional.empty();
    }
    return switch (review.expression().rule()) {
      case EVENT_DURING -> due(isSession(review), DueRule.EVENT_SESSION);
      case EVENT_UNTIL -> due(isFinished(review), DueRule.EVENT_UNTIL);
      case EVENT_BEFORE -> before(review);
      case EVENT_AFTER -> after(review);
      case EVENT_WHEN -> when(review);
      default -> Optional.empty();
    };
  }

  private static Optional<Verdict> due(boolean holds, DueRule rule) {
    return holds ? Optional.of(Verdict.due(rule)) : Optional.empty();
  }

  /** {@code trình Quốc hội tại kỳ họp thứ 8}; what was passed there before is none. */
  private static boolean isSession(Review review) {
    Context context = review.context();
    Set<Signal> before = context.sentenceBefore();
    boolean submitted = review.isNear(NEAR, "trình") || context.behind("thông", "qua");
    boolean told = before.contains(Signal.PAST) || before.contains(Signal.PASSIVE);
    return submitted && !told && !context.followedBy("ngày") && !Citations.isCited(context);
  }

  /** {@code tiếp tục truyền dữ liệu cho đến khi hoàn thành việc nâng cấp}. */
  private static boolean isFinished(Review review) {
    Context context = review.context();
    int from = context.first();
    int to = Math.min(context.next(), from + 5);
    return Signals.between(review.text(), from, to).contains(Signal.DO)
        && review.isNear(context.first() - context.sentence(), "tiếp", "tục");
  }

  private static Optional<Verdict> before(Review review) {
    return isEnd(review)
        ? Optional.of(Verdict.due(DueRule.EVENT_END))
        : due(isOccasion(review), DueRule.EVENT_REPORT_BEFORE);
  }

  /** {@code Báo cáo Sở trước khi kết thúc năm học}. */
  private static boolean isEnd(Review review) {
    Context context = review.context();
    int end = context.first() + 2;
    boolean ends = context.standsAt(end, "kết", "thúc") || context.standsAt(end, "bế", "mạc");
    return ends && context.endsClause() && isOrdered(context);
  }

  /** {@code (báo cáo Bộ trước hội nghị tổng kết)}. */
  private static boolean isOccasion(Review review) {
    Context context = review.context();
    boolean sequence = review.text().is(context.first() + 1, "khi");
    return !sequence
        && context.endsClause()
        && context.near(6).contains(Signal.REPORT)
        && Verbs.open(context)
        && !context.sentenceBefore().contains(Signal.PAST)
        && !Citations.isCited(context);
  }

  private static Optional<Verdict> after(Review review) {
    Context context = review.context();
    if (context.behind("bắt", "đầu") || context.standsAt(context.first(), "bắt", "đầu")) {
      return Optional.of(Verdict.due(DueRule.EVENT_START));
    }
    Syllables text = review.text();
    int last = context.next() - 1;
    boolean effect = text.is(last, "lực") && text.is(last - 1, "hiệu");
    if (isAtOnce(context)) {
      return Optional.of(Verdict.due(DueRule.EVENT_AT_ONCE));
    }
    return due(effect && !context.beginsSentence() && isOrdered(context), DueRule.EVENT_EFFECT);
  }

  private static boolean isAtOnce(Context context) {
    Set<Signal> before = context.sentenceBefore();
    boolean told = before.contains(Signal.PAST) || before.contains(Signal.RULE);
    boolean order = context.clauseBefore().contains(Signal.DO) && !told;
    return order && context.endsSentence() && context.standsAt(context.first(), "ngay");
  }

  private static boolean isOrdered(Context context) {
    Set<Signal> before = context.sentenceBefore();
    return Verbs.open(context)
        && before.contains(Signal.DO)
        && !before.contains(Signal.PAST)
        && !before.contains(Signal.RULE);
  }

  private static Optional<Verdict> when(Review review) {
    Context context = review.context();
    if (review.isInBrackets() && Decisions.isAsked(context)) {
      return due(isOrdered(context) || Verbs.open(context), DueRule.EVENT_NEED);
    }
    boolean means =
        review.text().is(context.first() + 1, "có")
            && Signals.between(review.text(), context.first() + 2, context.first() + 3)
                .contains(Signal.SUM);
    boolean will = context.followedBy("sẽ") && context.after().contains(Signal.DO);
    boolean last = context.endsSentence() && isOrdered(context);
    return due(means && (will || last), DueRule.EVENT_MEANS);
  }
}
