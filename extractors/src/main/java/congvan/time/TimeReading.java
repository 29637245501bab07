// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.Term;
import congvan.letter.Window;

/**
 * A time expression laid on the calendar.
 *
 * @param term what is said: value, rule, anchor, condition
 * @param window the days in time, as far as they are known
 * @param certain false where a count of days met a year whose holidays are not known
 */
public record TimeReading(Term term, Window window, boolean certain) {}
