// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import java.util.List;

/**
 * The times of a text that stands alone: a line, a paragraph, a cell of a table.
 *
 * @param text the text as it was given; all spans point into it
 * @param times in the order in which they stand
 * @param warnings what is odd about them: a day that no calendar has, a year that is far away
 */
public record TextTimes(String text, List<TimeMention> times, List<Warning> warnings) {
  public TextTimes {
    times = List.copyOf(times);
    warnings = List.copyOf(warnings);
  }
}
