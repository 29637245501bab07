// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

/** How the body that a citation names goes with the one that issued a letter. */
enum Fit {
  /** They are one, as far as the words go. */
  SAME,

  /** Nothing is said, or too little. */
  UNKNOWN,

  /** The words differ; a scan may have done that. */
  UNLIKE,

  /** It is of another place, or of another level: that cannot be a slip. */
  ELSEWHERE
}
