// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.index.LetterSummary;

/**
 * Another file with the same letter, or with nearly the same text.
 *
 * @param share the share of their runs of three syllables that both texts have, from 0 to 1
 */
public record Twin(LetterSummary letter, Likeness likeness, double share) {}
