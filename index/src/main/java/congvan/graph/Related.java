// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.letter.Relation;
import java.util.List;

/**
 * What a document has to do with others.
 *
 * @param cites what it cites, in order; empty where it is not in the index itself
 * @param citedBy what cites it, and means no other
 * @param origins what it carries out or rests on, up to where it all comes from
 * @param carriedOutBy what carries it out or rests on it, and what carries that out in turn
 * @param twins files with the same letter or nearly the same text, besides the first of its own
 */
public record Related(
    Directive directive,
    List<Cited> cites,
    List<Citing> citedBy,
    Lineage origins,
    Lineage carriedOutBy,
    List<Twin> twins) {
  public Related {
    cites = List.copyOf(cites);
    citedBy = List.copyOf(citedBy);
    twins = List.copyOf(twins);
  }

  /** What says that it replaces this one, which then is no longer in force. */
  public List<Citing> replacedBy() {
    return citedBy(Relation.REPLACES);
  }

  /** What says that it amends this one. */
  public List<Citing> amendedBy() {
    return citedBy(Relation.AMENDS);
  }

  private List<Citing> citedBy(Relation relation) {
    return citedBy.stream().filter(it -> it.relations().contains(relation)).toList();
  }
}
