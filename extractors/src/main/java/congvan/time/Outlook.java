// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.DeadlineRelation;
import java.time.LocalDate;
import java.util.Optional;

/** Where a piece of the calendar that names no year lies, as seen from the day of reference. */
enum Outlook {
  /** In the year of the day of reference: no word says that it is to come. */
  THIS_YEAR,

  /**
   * In the year that brings it nearer, so that a day lately gone stays where it is: {@code vào ngày
   * 10/02 đã họp}.
   */
  NEAR,

  /** So too, but only if it has just ended: who gives both ends plans. */
  JUST_GONE,

  /** Not before the day of reference: {@code nộp trước ngày 05/01}. */
  TO_COME;

  private static final int NEARER = 6;

  /** Returns how a word before a time lets it lie. */
  static Outlook of(Optional<DeadlineRelation> relation, Moment moment) {
    if (relation.isEmpty()) {
      return THIS_YEAR;
    }
    return switch (relation.get()) {
      case BEFORE, BY -> moment.edge().isPresent() ? NEAR : TO_COME;
      case ON, IN, FROM, AFTER -> moment.isLunar() ? TO_COME : NEAR;
    };
  }

  /** Tells whether the next year's is meant of a piece that ends on a day of this year. */
  boolean isNextYear(LocalDate last, LocalDate reference) {
    return switch (this) {
      case THIS_YEAR -> false;
      case NEAR -> last.plusMonths(NEARER).isBefore(reference);
      case JUST_GONE -> last.plusMonths(1).isBefore(reference);
      case TO_COME -> last.isBefore(reference);
    };
  }
}
