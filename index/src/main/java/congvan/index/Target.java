// SPDX-License-Identifier: Apache-2.0
package congvan.index;

/** What a search gives. */
public enum Target {
  /** Whole letters. */
  LETTERS,

  /** Single tasks of letters. */
  TASKS
}
