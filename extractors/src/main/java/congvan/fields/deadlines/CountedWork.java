// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.time.TimeRule;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody is to send before an event: {@code cung cấp cho Chi cục chậm nhất trước 07 ngày}.
 */
final class CountedWork {
  private static final int NEAR = 8;

  private CountedWork() {}

  static Optional<Verdict> of(Review review) {
    boolean counted = review.expression().rule() == TimeRule.LAPSE_ANCHORED;
    boolean open = review.isNoneFor(OtherRule.LENGTH);
    return counted && open && isLast(review.context()) && isSent(review.context())
        ? Optional.of(Verdict.due(DueRule.COUNTED))
        : Optional.empty();
  }

  private static boolean isLast(Context context) {
    return context.standsAt(context.first(), "chậm", "nhất")
        || context.standsAt(context.first(), "muộn", "nhất");
  }

  private static boolean isSent(Context context) {
    Set<Signal> before = context.sentenceBefore();
    int floor = Math.max(context.clause(), context.first() - NEAR);
    for (int i = floor; i < context.first(); i++) {
      if (Verbs.at(context.text(), i)) {
        return !before.contains(Signal.RULE) && !before.contains(Signal.PAST);
      }
    }
    return false;
  }
}
