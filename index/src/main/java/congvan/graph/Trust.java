// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

/** How far a letter may be taken for the one that a citation means. */
enum Trust {
  /** Number, day and issuer agree, or number and issuer where no day is said. */
  SURE,

  /** Number and day agree, of the issuer too little is known. */
  LIKELY,

  /** It may be, but nothing confirms it. */
  DOUBTFUL,

  /** It cannot be. */
  NONE
}
