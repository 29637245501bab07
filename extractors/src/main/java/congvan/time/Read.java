// SPDX-License-Identifier: Apache-2.0
package congvan.time;

/**
 * Something that a rule read.
 *
 * @param next the first syllable behind it
 */
record Read<T>(T value, int next) {}
