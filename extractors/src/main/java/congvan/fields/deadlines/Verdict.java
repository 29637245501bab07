// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DateRole;
import congvan.letter.DeadlineKind;
import congvan.letter.DeadlineRelation;
import congvan.time.TimeExpression;
import congvan.time.TimeRule;
import java.util.Optional;

/** What a time is for, and why. */
record Verdict(DateRole role, Optional<DeadlineRelation> relation, RoleRule rule) {
  static Verdict due(DueRule rule) {
    return new Verdict(DateRole.DEADLINE, Optional.empty(), rule);
  }

  /** A deadline whose relation is not told by a word before it. */
  static Verdict due(DueRule rule, DeadlineRelation relation) {
    return new Verdict(DateRole.DEADLINE, Optional.of(relation), rule);
  }

  /** No deadline: the years of a plan are a period, most others a mention. */
  static Verdict no(OtherRule rule, TimeExpression expression) {
    DateRole role =
        switch (rule) {
          case ISSUE -> DateRole.ISSUE;
          case CITED -> DateRole.CITATION;
          default -> isNamedPeriod(expression) ? DateRole.PERIOD : DateRole.MENTION;
        };
    return new Verdict(role, Optional.empty(), rule);
  }

  /** {@code giai đoạn 2021 - 2025}, {@code nhiệm kỳ 2020 - 2025}. */
  static boolean isNamedPeriod(TimeExpression expression) {
    boolean named = expression.rule() == TimeRule.YEARS || expression.rule() == TimeRule.SCHOOL;
    return named && expression.kind() == DeadlineKind.PERIOD;
  }

  boolean isDeadline() {
    return role == DateRole.DEADLINE;
  }
}
