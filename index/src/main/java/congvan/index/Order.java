// SPDX-License-Identifier: Apache-2.0
package congvan.index;

/** The order of what was found. What lacks the day comes last. */
public enum Order {
  /** The best first. */
  RELEVANCE,

  /** The letter issued last first. */
  NEWEST,

  /** The letter issued first first. */
  OLDEST,

  /** By deadline, the earliest first. */
  DUE
}
