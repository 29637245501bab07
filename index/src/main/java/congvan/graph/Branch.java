// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.letter.Relation;

/**
 * A document in a {@link Lineage}.
 *
 * @param depth how many steps it is away, from 1
 * @param relation how the lower of the two documents cites the higher
 * @param certainty whether the higher one is known for certain
 * @param repeated whether it stands in the lineage already, where what follows from it is told
 */
public record Branch(
    int depth, Relation relation, Directive directive, Certainty certainty, boolean repeated) {}
