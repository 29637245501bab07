// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.DeadlineRelation;
import java.util.Optional;

/** How a word before a time binds it depends on what it stands before. */
final class Relations {
  private Relations() {}

  /** {@code trong ngày 06/3} is on that day; {@code trong 05 ngày} ends with the fifth. */
  static DeadlineRelation of(DeadlineRelation word, TimeValue value) {
    return switch (value) {
      case TimeValue.Lapse lapse -> word == DeadlineRelation.IN ? DeadlineRelation.BY : word;
      case TimeValue.Stretch stretch -> DeadlineRelation.IN;
      case TimeValue.Point point ->
          word == DeadlineRelation.IN && point.moment().grain() == Grain.DAY
              ? DeadlineRelation.ON
              : word;
      case TimeValue.Recurrence rule -> word;
      case TimeValue.Event event -> word;
    };
  }

  /** What a time says without any word before it. */
  static Optional<DeadlineRelation> without(Hit hit) {
    if (hit.rule() == TimeRule.YEAR_ONWARDS) {
      return Optional.of(DeadlineRelation.FROM);
    }
    return hit.value() instanceof TimeValue.Lapse
        ? Optional.of(DeadlineRelation.BY)
        : Optional.empty();
  }
}
