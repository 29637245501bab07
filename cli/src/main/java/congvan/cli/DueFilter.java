// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.letter.Assignee;
import congvan.letter.DeadlineKind;
import congvan.letter.LetterDeadline;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which deadlines are asked for. A day that is not known lies in no stretch of days: asked for one,
 * only what recurs is kept of the deadlines without a day.
 */
record DueFilter(Optional<LocalDate> from, Optional<LocalDate> until, Optional<BodyName> assignee)
    implements Predicate<LetterDeadline> {
  @Override
  public boolean test(LetterDeadline line) {
    return isInTime(line) && isCharged(line);
  }

  private boolean isInTime(LetterDeadline line) {
    Optional<LocalDate> latest = line.deadline().window().latest();
    if (latest.isEmpty()) {
      boolean anyDay = from.isEmpty() && until.isEmpty();
      return anyDay || line.deadline().kind() == DeadlineKind.RECURRING;
    }
    LocalDate due = latest.get();
    return from.filter(due::isBefore).isEmpty() && until.filter(due::isAfter).isEmpty();
  }

  private boolean isCharged(LetterDeadline line) {
    return assignee.isEmpty()
        || line.assignees().stream().map(Assignee::name).anyMatch(assignee.get()::matches);
  }
}
