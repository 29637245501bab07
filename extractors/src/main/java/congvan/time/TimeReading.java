// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.DeadlineKind;
import congvan.letter.DeadlineRelation;
import congvan.letter.Term;
import congvan.letter.Window;
import congvan.text.Span;
import java.util.Optional;

/**
 * A time expression laid on the calendar. Immutable.
 *
 * @param expression what was found, and where
 * @param term what it says: value, rule, anchor, condition
 * @param window the days in time, as far as they are known
 */
public record TimeReading(TimeExpression expression, Term term, Window window) {
  /** Returns where it stands in the text, the word of relation included. */
  public Span span() {
    return expression.span();
  }

  /** Returns its words as they stand in the text that was searched. */
  public String textIn(String text) {
    return text.substring(span().start(), span().end());
  }

  /** Returns its kind; a lunar day outside of the years that are known is an event. */
  public DeadlineKind kind() {
    boolean said = term.value().isPresent() || term.rrule().isPresent();
    return said ? expression.kind() : DeadlineKind.EVENT;
  }

  public Optional<DeadlineRelation> relation() {
    return expression.relation();
  }
}
