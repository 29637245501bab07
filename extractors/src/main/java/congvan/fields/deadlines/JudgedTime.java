// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DateRole;
import congvan.letter.TimeMention;
import congvan.text.LetterText;
import congvan.time.TimeExpression;
import congvan.time.TimeReading;

/**
 * A time with what it is for.
 *
 * @param expression where it stands, with the relation that a label or a verb gives it
 * @param reading what it says, laid on the calendar under that relation
 * @param rule the name of the rule that decided of the role: {@code deadline.before}
 */
public record JudgedTime(
    TimeExpression expression, TimeReading reading, DateRole role, String rule) {

  /** Returns it as it stands in a text. */
  TimeMention mention(LetterText text) {
    return new TimeMention(
        text.value(expression.span()),
        reading.kind(),
        expression.relation(),
        reading.term(),
        reading.window(),
        role,
        text.toOriginal(expression.span()));
  }

  /** Returns the rules that found it and decided of it: {@code time.day deadline.before}. */
  String rules() {
    return expression.rule().id() + " " + rule;
  }

  /** Tells whether something is due by it. */
  public boolean isDeadline() {
    return role == DateRole.DEADLINE;
  }
}
