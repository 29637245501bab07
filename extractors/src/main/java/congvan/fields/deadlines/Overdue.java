// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineRelation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A deadline that lies before the letter's own date by a slip of its author: the words of an order
 * outweigh the calendar ({@code Giao Sở Y tế báo cáo trước ngày 01/3/2026}, written on 05/3/2026).
 */
final class Overdue {
  private static final int DAYS_LATE = 31;
  private static final int DAYS_AHEAD = 92;
  private static final int REPORT = 12;
  private static final Set<Signal> TOLD =
      Set.of(Signal.PAST, Signal.PASSIVE, Signal.BASIS, Signal.FIGURES, Signal.STATE, Signal.RULE);

  private Overdue() {}

  static Optional<Verdict> of(Review review) {
    Optional<LocalDate> last = review.reading().window().latest();
    boolean slip =
        review.isNoneFor(OtherRule.OVER)
            && review.isDated()
            && last.isPresent()
            && isSlip(last.get(), review.issuedOn().orElseThrow());
    return slip && isBound(review) && isOrder(review.context())
        ? Optional.of(Verdict.due(DueRule.OVERDUE))
        : Optional.empty();
  }

  /** A few weeks late, or soon if the year before were this one. */
  private static boolean isSlip(LocalDate last, LocalDate issued) {
    LocalDate next = last.plusYears(1);
    boolean late = !last.isBefore(issued.minusDays(DAYS_LATE));
    return late || (!next.isBefore(issued) && !next.isAfter(issued.plusDays(DAYS_AHEAD)));
  }

  private static boolean isBound(Review review) {
    return review.expression().isBound()
        && (review.isRelated(DeadlineRelation.BEFORE)
            || review.isRelated(DeadlineRelation.BY)
            || review.isRelated(DeadlineRelation.IN));
  }

  /** Somebody is charged or asked to report, and nothing tells of what was done or asked before. */
  private static boolean isOrder(Context context) {
    Set<Signal> before = context.sentenceBefore();
    boolean charged = context.standsAt(context.sentence(), "giao") && !context.endsSentence();
    boolean reported =
        context.endsSentence()
            && context.near(REPORT).contains(Signal.REPORT)
            && Verbs.open(context);
    return (charged || reported)
        && TOLD.stream().noneMatch(before::contains)
        && !context.after().contains(Signal.PAST)
        && !Citations.isCited(context);
  }
}
