// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.letter.Citation;
import congvan.letter.Deadline;
import congvan.text.Span;
import edu.stanford.nlp.time.Timex;
import java.util.Comparator;
import java.util.Optional;

/**
 * A place of the letter that names something.
 *
 * @param normalized the value, where it is another one than the words that stand there
 * @param time of a date or a deadline, in the terms of TIMEX3
 */
record Mention(
    EntityType type,
    Span span,
    Optional<String> normalized,
    Optional<Timex> time,
    Optional<Citation> citation,
    Optional<Deadline> deadline) {

  /** From the front; of those that begin together the longer one first, then a deadline. */
  static final Comparator<Mention> IN_ORDER =
      Comparator.comparingInt((Mention each) -> each.span().start())
          .thenComparing(each -> each.span().end(), Comparator.reverseOrder())
          .thenComparing(each -> each.deadline().isEmpty())
          .thenComparing(Mention::type);

  static Mention of(EntityType type, Span span) {
    return new Mention(
        type, span, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  Mention meaning(String value) {
    return new Mention(type, span, Optional.of(value), time, citation, deadline);
  }

  Mention at(Optional<Timex> when) {
    return new Mention(type, span, normalized, when, citation, deadline);
  }

  Mention of(Citation cited) {
    return new Mention(type, span, normalized, time, Optional.of(cited), deadline);
  }

  Mention of(Deadline due) {
    return new Mention(type, span, normalized, time, citation, Optional.of(due));
  }
}
