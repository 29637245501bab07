// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineKind;
import congvan.letter.DeadlineRelation;
import java.util.Optional;

/** Years in which figures are to be reached, or until which they are to be kept. */
final class TargetPeriods {
  private TargetPeriods() {}

  static Optional<Verdict> of(Review review) {
    if (review.expression().kind() != DeadlineKind.PERIOD || !review.isDated()) {
      return Optional.empty();
    }
    if (isReached(review) || isBegun(review)) {
      return Optional.of(Verdict.due(DueRule.TARGET, DeadlineRelation.IN));
    }
    return isKept(review) ? Optional.of(Verdict.due(DueRule.TARGET)) : Optional.empty();
  }

  /** {@code 75% đối với tuyến huyện vào năm 2028}. */
  private static boolean isReached(Review review) {
    Context context = review.context();
    return review.isRelated(DeadlineRelation.ON)
        && review.isNoneFor(OtherRule.IN)
        && Targets.isNear(context)
        && !context.sentenceBefore().contains(Signal.PAST);
  }

  /** {@code Chỉ tiêu 1: Năm 2028 đạt 60% số xã}. */
  private static boolean isBegun(Review review) {
    Context context = review.context();
    return review.isNoneFor(OtherRule.BARE)
        && context.beginsClause()
        && context.followedBy("đạt")
        && context.sentenceBefore().contains(Signal.TARGET);
  }

  /** {@code dưới 20% vào năm 2028 và duy trì đến năm 2030}. */
  private static boolean isKept(Review review) {
    return review.isNoneFor(OtherRule.UNTIL)
        && review.isNear(6, "duy", "trì")
        && Targets.isShared(review.context());
  }
}
