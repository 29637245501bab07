// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineKind;
import java.util.Optional;

/** A figure that is to be reached from a year on, and kept: {@code đạt 50% từ năm 2026 trở đi}. */
final class Onwards {
  private Onwards() {}

  static Optional<Verdict> of(Review review) {
    return review.expression().kind() == DeadlineKind.PERIOD && isAimed(review)
        ? Optional.of(Verdict.due(DueRule.FROM_ONWARDS))
        : Optional.empty();
  }

  private static boolean isAimed(Review review) {
    Context context = review.context();
    return review.isDated()
        && review.isNoneFor(OtherRule.FROM)
        && context.followedBy("trở", "đi")
        && (context.sentenceBefore().contains(Signal.TARGET) || Targets.isShared(context));
  }
}
