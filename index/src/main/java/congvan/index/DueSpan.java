// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.DayRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The values of {@link congvan.query.ValueField#DUE}: deadlines as they are seen from a day. */
enum DueSpan {
  OVERDUE,
  NEXT_30_DAYS,
  LATER;

  private static final int NEXT = 30;

  static Optional<DueSpan> named(String name) {
    return Arrays.stream(values()).filter(span -> span.name().equals(name)).findFirst();
  }

  /** The days it means, seen from this one, which is the first of the next thirty. */
  DayRange from(LocalDate today) {
    return switch (this) {
      case OVERDUE -> DayRange.before(today);
      case NEXT_30_DAYS -> DayRange.between(today, today.plusDays(NEXT - 1));
      case LATER -> DayRange.from(today.plusDays(NEXT));
    };
  }
}
