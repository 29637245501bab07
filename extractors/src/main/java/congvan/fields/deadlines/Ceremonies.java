// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineKind;
import congvan.letter.DeadlineRelation;
import congvan.text.Syllables;
import java.util.Optional;

/** The named day of an event to come: {@code Khai giảng: Ngày 05/9/2026}. */
final class Ceremonies {
  private static final int TITLE = 4;

  private Ceremonies() {}

  static Optional<Verdict> of(Review review) {
    boolean day = review.expression().kind() == DeadlineKind.DATE;
    boolean open = review.isDated() && review.isNoneFor(OtherRule.BARE);
    return day && open && isNamed(review.context())
        ? Optional.of(Verdict.due(DueRule.CEREMONY, DeadlineRelation.ON))
        : Optional.empty();
  }

  private static boolean isNamed(Context context) {
    Syllables text = context.text();
    if (Signals.before(text, context.first()).contains(Signal.CEREMONY)) {
      return true;
    }
    if (context.behind("dịp")) {
      return context.near(TITLE).contains(Signal.CEREMONY);
    }
    return context.gapBefore().strip().equals(":")
        && Signals.between(text, context.sentence(), context.sentence() + TITLE)
            .contains(Signal.CEREMONY);
  }
}
