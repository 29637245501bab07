// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import congvan.text.Span;
import java.util.Optional;

/**
 * A time that a text names, of any kind: {@code trước ngày 10/4/2021}, {@code hằng tháng}, {@code
 * khi có yêu cầu}. Says the same of it as a {@link Deadline}, and what it is for.
 *
 * @param text the words, white space folded, the word of relation included
 * @param window the calendar days in time, as far as they are known
 * @param role {@link DateRole#DEADLINE} where something is due by it
 * @param span where the words stand in the text as it was given
 */
public record TimeMention(
    String text,
    DeadlineKind kind,
    Optional<DeadlineRelation> relation,
    Term term,
    Window window,
    DateRole role,
    Span span) {
  public TimeMention {
    text = Text.required("time.text", text);
  }
}
