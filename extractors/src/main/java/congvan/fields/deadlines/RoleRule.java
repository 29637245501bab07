// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import java.util.Locale;

/** A rule that tells what a time is for, and how an explanation names it. */
sealed interface RoleRule permits DueRule, OtherRule {
  /** Returns the name by which an explanation tells the rule: {@code deadline.before}. */
  String id();

  /**
   * Names a rule of a group: {@code EVENT_ACT} of {@code deadline} is {@code deadline.event.act}.
   */
  static String id(String group, Enum<?> rule) {
    return group + '.' + rule.name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
