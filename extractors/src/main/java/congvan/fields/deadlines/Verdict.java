// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DateRole;
import congvan.letter.DeadlineRelation;
import java.util.Optional;

/** What a time is for, and why. */
record Verdict(DateRole role, Optional<DeadlineRelation> relation, String rule) {
  static Verdict deadline(String rule) {
    return new Verdict(DateRole.DEADLINE, Optional.empty(), "deadline." + rule);
  }

  static Verdict deadline(DeadlineRelation relation, String rule) {
    return new Verdict(DateRole.DEADLINE, Optional.of(relation), "deadline." + rule);
  }

  static Verdict no(DateRole role, String rule) {
    return new Verdict(role, Optional.empty(), "date." + rule);
  }

  static Verdict mention(String rule) {
    return no(DateRole.MENTION, rule);
  }

  boolean isDeadline() {
    return role == DateRole.DEADLINE;
  }
}
