// SPDX-License-Identifier: Apache-2.0
package congvan.index;

/** What adding a letter did to the index. */
public enum Change {
  /** No letter of this path was there. */
  ADDED,

  /** The file had changed since, so the letter and its tasks took the place of the old ones. */
  REPLACED,

  /** The same file was there already. */
  UNCHANGED
}
