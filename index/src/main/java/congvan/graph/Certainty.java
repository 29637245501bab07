// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

/** What became of a citation in the index. */
public enum Certainty {
  /**
   * It means this letter: number and day agree, or number and issuer, and nothing speaks against.
   */
  FOUND,

  /** Several letters fit alike. */
  AMBIGUOUS,

  /** Letters have this number, but neither day nor issuer confirms that one of them is meant. */
  UNCONFIRMED,

  /** No letter of the index fits. */
  MISSING
}
