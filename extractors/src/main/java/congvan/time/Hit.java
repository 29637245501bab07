// SPDX-License-Identifier: Apache-2.0
package congvan.time;

/** A time as a rule found it, over the syllables from {@code first} to before {@code next}. */
record Hit(int first, int next, TimeValue value, TimeRule rule) {}
