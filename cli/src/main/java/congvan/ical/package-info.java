// SPDX-License-Identifier: Apache-2.0
/** Days and recurrences as iCalendar (RFC 5545). ical4j lives here and nowhere else. */
@NullMarked
package congvan.ical;

import org.jspecify.annotations.NullMarked;
