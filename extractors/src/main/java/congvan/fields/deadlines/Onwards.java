// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineKind;
import congvan.letter.DeadlineRelation;
import congvan.time.TimeRule;
import java.util.Optional;

/** From a year on: {@code đạt 50% từ năm 2026 trở đi}, {@code 2026 - 2030 và những năm tiếp theo}. */
final class Onwards {
  private Onwards() {}

  static Optional<Verdict> of(Review review) {
    if (review.expression().kind() != DeadlineKind.PERIOD) {
      return Optional.empty();
    }
    boolean span = review.first().isDeadline() && review.expression().rule() != TimeRule.YEAR_ONWARDS;
    if (span && isOpen(review.context())) {
      return Optional.of(Verdict.due(DueRule.FROM_ONWARDS, DeadlineRelation.FROM));
    }
    return isAimed(review) ? Optional.of(Verdict.due(DueRule.FROM_ONWARDS)) : Optional.empty();
  }

  private static boolean isOpen(Context context) {
    return context.followedBy("và", "các", "năm", "tiếp")
        || context.followedBy("và", "những", "năm", "tiếp")
        || context.followedBy("và", "các", "năm", "sau")
        || context.followedBy("và", "những", "năm", "sau");
  }

  /** A figure that is to be reached, and kept. */
  private static boolean isAimed(Review review) {
    Context context = review.context();
    return review.isDated()
        && review.isNoneFor(OtherRule.FROM)
        && context.followedBy("trở", "đi")
        && (context.sentenceBefore().contains(Signal.TARGET) || Targets.isShared(context));
  }
}
