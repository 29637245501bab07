// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.extract.Found;
import congvan.letter.DateMention;
import congvan.letter.Deadline;
import congvan.letter.Warning;
import java.util.List;

/**
 * The dates and deadlines of one letter, in reading order, with places in the original text. A
 * deadline that is a date or a period is among the dates too.
 */
public record LetterTimes(
    List<Found<DateMention>> dates, List<Found<Deadline>> deadlines, List<Warning> warnings) {
  /** Copies the lists. */
  public LetterTimes {
    dates = List.copyOf(dates);
    deadlines = List.copyOf(deadlines);
    warnings = List.copyOf(warnings);
  }
}
