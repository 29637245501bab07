// SPDX-License-Identifier: Apache-2.0
package congvan.query;

/** Days that were read, and where in the text they end. */
record DayMatch(DayRange range, int end) {}
