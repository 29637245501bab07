// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules that look at a time once more, when the plain ones have spoken; the first that knows.
 */
final class Reviews {
  private static final List<Function<Review, Optional<Verdict>>> OF_CALENDAR =
      List.of(
          Restraints::of,
          Onwards::of,
          Ceremonies::of,
          OrderedPeriods::of,
          TargetPeriods::of,
          Overdue::of);

  private Reviews() {}

  /** Returns what holds in the end. */
  static Verdict settle(Review review) {
    for (Function<Review, Optional<Verdict>> rule : rules(review)) {
      Optional<Verdict> verdict = rule.apply(review);
      if (verdict.isPresent()) {
        return verdict.get();
      }
    }
    return review.first();
  }

  private static List<Function<Review, Optional<Verdict>>> rules(Review review) {
    return switch (review.expression().kind()) {
      case DATE, PERIOD -> OF_CALENDAR;
      case RECURRING -> List.of(RecurringWork::of);
      case RELATIVE -> List.of(RestatedRules::of, CountedWork::of);
      case EVENT -> List.of(EventOrders::of);
    };
  }
}
