// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.letter.Citation;
import congvan.letter.Relation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document as one letter cites it, all its citations there taken together.
 *
 * @param named what the letter says of it
 * @param citation the citation that says most
 * @param relations in what ways it is cited, the most telling first
 */
record Reference(Directive named, Citation citation, List<Relation> relations) {
  /** The most telling first. */
  private static final List<Relation> ORDER =
      List.of(
          Relation.REPLACES,
          Relation.AMENDS,
          Relation.IMPLEMENTS,
          Relation.REPLIES_TO,
          Relation.BASIS,
          Relation.MENTIONS);

  Reference {
    relations = List.copyOf(relations);
  }

  /** Of citations of one document. */
  static Reference of(List<Citation> citations) {
    Set<Relation> relations = EnumSet.noneOf(Relation.class);
    citations.forEach(it -> relations.add(it.relation()));
    return new Reference(
        named(citations),
        citations.stream().max(Comparator.comparingInt(Reference::says)).orElseThrow(),
        relations.stream().sorted(Comparator.comparingInt(ORDER::indexOf)).toList());
  }

  private static Directive named(List<Citation> citations) {
    return new Directive(
        citations.getFirst().number().text(),
        citations.stream().flatMap(it -> it.type().stream()).findFirst(),
        day(citations),
        citations.stream().flatMap(it -> it.issuer().stream()).findFirst(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Optional<LocalDate> day(List<Citation> citations) {
    return citations.stream().flatMap(it -> it.issuedOn().stream()).findFirst();
  }

  /** How much a citation says: its day counts most. */
  private static int says(Citation citation) {
    return (citation.issuedOn().isPresent() ? 2 : 0) + (citation.issuer().isPresent() ? 1 : 0);
  }

  /** How it follows the document. */
  Relation following() {
    return relations.contains(Relation.IMPLEMENTS) ? Relation.IMPLEMENTS : Relation.BASIS;
  }

  /** Whether the letter does what the document orders, or rests on it. */
  boolean follows() {
    return relations.contains(Relation.IMPLEMENTS) || relations.contains(Relation.BASIS);
  }
}
