// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineKind;
import java.util.Optional;
import java.util.Set;

/** What looks like a deadline by its words, and is none by where it stands. */
final class Restraints {
  private static final Set<String> ROMAN =
      Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  private Restraints() {}

  static Optional<Verdict> of(Review review) {
    if (!review.first().isDeadline()) {
      return Optional.empty();
    }
    if (isValidity(review.context())) {
      return review.none(OtherRule.VALIDITY);
    }
    if (isPast(review.context())) {
      return review.none(OtherRule.PAST);
    }
    if (review.expression().kind() != DeadlineKind.PERIOD) {
      return Optional.empty();
    }
    if (isHeading(review)) {
      return review.none(OtherRule.HEADING);
    }
    return review.isNear(9, "trong", "danh", "mục")
        ? review.none(OtherRule.NAME)
        : Optional.empty();
  }

  /** {@code hợp đồng có thời hạn trước tháng 01/2025}: how long a paper holds. */
  private static boolean isValidity(Context context) {
    return context.text().is(context.first(), "thời") && context.behind("có");
  }

  /** {@code Trong 9 tháng da ban hành 120 quyết định}: a scan has lost the marks of đã. */
  private static boolean isPast(Context context) {
    return context.beginsClause() && (context.followedBy("da") || context.followedBy("dã"));
  }

  /** {@code II. Một số công việc thực hiện trong năm 2026:} names what stands below it. */
  private static boolean isHeading(Review review) {
    Context context = review.context();
    int mark = context.sentence() - 1;
    return mark >= 0
        && review.signBehind() == ':'
        && !context.beginsSentence()
        && ROMAN.contains(context.text().written(mark))
        && !Verbs.open(context);
  }
}
