// SPDX-License-Identifier: Apache-2.0
package congvan.ical;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * An entry of a calendar: something due on a day, or at an hour in Việt Nam, once or again and
 * again.
 *
 * @param uid by which programs know the entry again when it is imported once more
 * @param stamp the day on which it was laid down
 * @param start a {@link LocalDate} or a {@link LocalDateTime}
 * @param rrule how it recurs, in a rule that {@code start} meets
 */
public record CalendarEntry(
    String uid,
    LocalDate stamp,
    Temporal start,
    Optional<String> rrule,
    String summary,
    String description) {
  public CalendarEntry {
    if (!(start instanceof LocalDate) && !(start instanceof LocalDateTime)) {
      throw new IllegalArgumentException("neither a day nor an hour of a day: " + start);
    }
  }
}
