// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

/** In which forms a word is given that has marks (dấu); all other tokens have one form only. */
public enum Forms {
  /** {@code nghèo} and {@code ngheo} at one place, for a field that holds everything. */
  BOTH,

  /** {@code ngheo} and every token without marks: all that is needed to find a text. */
  BARE,

  /**
   * {@code nghèo}, and nothing where there are no marks: for a field of its own that only ranks.
   */
  EXACT
}
