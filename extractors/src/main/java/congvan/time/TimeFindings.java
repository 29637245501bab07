// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.text.Span;
import java.util.List;

/**
 * What was found in a text, in reading order.
 *
 * @param invalidDates where a date is written that no calendar has: {@code ngày 31/02/2026}
 */
public record TimeFindings(List<TimeExpression> expressions, List<Span> invalidDates) {
  /** Copies the lists. */
  public TimeFindings {
    expressions = List.copyOf(expressions);
    invalidDates = List.copyOf(invalidDates);
  }
}
