// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import java.util.Optional;
import java.util.Set;

/** Work that recurs, said at the end of a sentence or in the midst of it. */
final class RecurringWork {
  private RecurringWork() {}

  static Optional<Verdict> of(Review review) {
    if (!review.isNoneFor(OtherRule.RECURRING)) {
      return Optional.empty();
    }
    if (isReported(review)) {
      return Optional.of(Verdict.due(DueRule.RECURRING_SENT));
    }
    if (isLeast(review.context())) {
      return Optional.of(Verdict.due(DueRule.RECURRING_LEAST));
    }
    return isLast(review) ? Optional.of(Verdict.due(DueRule.RECURRING_END)) : Optional.empty();
  }

  /** {@code (Báo cáo hằng tuần)}, {@code báo cáo Chính phủ tại phiên họp hằng tháng}. */
  private static boolean isReported(Review review) {
    Context context = review.context();
    Set<Signal> clause = context.clauseBefore();
    boolean session = review.isNear(8, "phiên", "họp") || review.isNear(8, "cuộc", "họp");
    boolean bracket = review.signBehind() == ')' && context.first() - context.clause() <= 6;
    return clause.contains(Signal.REPORT) && !clause.contains(Signal.PAST) && (session || bracket);
  }

  /** {@code 100% số xã mỗi quý có ít nhất 02 tin, bài}. */
  private static boolean isLeast(Context context) {
    return context.text().is(context.core(), "mỗi")
        && (context.followedBy("có", "ít", "nhất") || context.followedBy("có", "tối", "thiểu"));
  }

  /** {@code Tổ chức tập huấn cho cộng tác viên hằng năm.} */
  private static boolean isLast(Review review) {
    Context context = review.context();
    Set<Signal> before = context.sentenceBefore();
    boolean ordered = Verbs.open(context);
    boolean aimed = before.contains(Signal.GOAL) || before.contains(Signal.TARGET);
    boolean ends = context.endsSentence() && (ordered || aimed);
    boolean goesOn = review.signBehind() == ',' && ordered && Verbs.follow(context);
    return (ends || goesOn) && !before.contains(Signal.PAST) && !isNamed(context);
  }

  /** {@code kế hoạch phát triển hằng năm}, {@code kinh phí hằng năm}: that of each year. */
  private static boolean isNamed(Context context) {
    Set<Signal> near = context.near(8);
    return near.contains(Signal.NAME)
        || near.contains(Signal.SUM)
        || context.near(4).contains(Signal.DOCUMENT)
        || context.clauseBefore().contains(Signal.NAME);
  }
}
