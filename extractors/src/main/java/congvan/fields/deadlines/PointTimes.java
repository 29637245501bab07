// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.time.TimeExpression;
import congvan.time.TimeValue;

/** What can be seen of a time's value alone. */
final class PointTimes {
  private PointTimes() {}

  /** Tells whether a time of day is named: {@code 14 giờ 00 ngày 12/3/2026}. */
  static boolean hasClock(TimeExpression expression) {
    return expression.value() instanceof TimeValue.Point point && point.moment().time().isPresent();
  }
}
