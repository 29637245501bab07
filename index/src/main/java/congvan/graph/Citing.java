// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.letter.Citation;
import congvan.letter.Relation;
import java.util.List;

/**
 * A document that cites another.
 *
 * @param directive the one that cites
 * @param relations in what ways it does, the most telling first
 * @param citation the citation that says most
 */
public record Citing(Directive directive, List<Relation> relations, Citation citation) {
  public Citing {
    relations = List.copyOf(relations);
  }

  /** The most telling relation. */
  public Relation relation() {
    return relations.getFirst();
  }
}
