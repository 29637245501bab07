// SPDX-License-Identifier: Apache-2.0

/** Time expressions of Vietnamese letters: found in one pass, laid on the calendar. JDK only. */
@NullMarked
package congvan.time;

import org.jspecify.annotations.NullMarked;
