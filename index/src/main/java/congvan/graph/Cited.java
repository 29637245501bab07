// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.letter.Citation;
import congvan.letter.Relation;
import java.util.List;

/**
 * A document that a letter cites, all its citations there taken together.
 *
 * @param relations in what ways it is cited, the most telling first
 * @param citation the citation that says most
 * @param certainty what became of it in the index
 * @param directives the document that was found; where it is {@link Certainty#AMBIGUOUS} or {@link
 *     Certainty#UNCONFIRMED} all that may be meant; where it is {@link Certainty#MISSING} none
 * @param named the document as the letter names it
 */
public record Cited(
    List<Relation> relations,
    Citation citation,
    Certainty certainty,
    List<Directive> directives,
    Directive named) {
  public Cited {
    relations = List.copyOf(relations);
    directives = List.copyOf(directives);
  }

  static Cited of(Resolved resolved) {
    Reference reference = resolved.reference();
    return new Cited(
        reference.relations(),
        reference.citation(),
        resolved.resolution().certainty(),
        resolved.resolution().directives(),
        reference.named());
  }

  /** The most telling relation. */
  public Relation relation() {
    return relations.getFirst();
  }
}
