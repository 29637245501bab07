// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.index.LetterSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what cites a document. */
final class Citers {
  private static final Comparator<Citer> EARLIEST_FIRST =
      Comparator.comparingLong(
          it -> it.directive().issuedOn().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE));

  private final Archive archive;
  private final Resolver resolver;
  private final CitingLetters letters;

  /** A document that cites, and what it says. */
  record Citer(Directive directive, Reference reference) {
    Citing citing() {
      return new Citing(directive, reference.relations(), reference.citation());
    }
  }

  Citers(Archive archive, Resolver resolver, CitingLetters letters) {
    this.archive = archive;
    this.resolver = resolver;
    this.letters = letters;
  }

  /** What cites this document and means no other, copies once, the earliest first. */
  List<Citer> of(Directive directive) throws IOException {
    Map<String, Citer> citers = new LinkedHashMap<>();
    for (LetterSummary letter : archive.citing(directive.number())) {
      for (Resolved each : resolved(letter, directive.number())) {
        if (each.means(directive)) {
          Directive citing = resolver.directive(letter);
          citers.putIfAbsent(citing.identity(), new Citer(citing, each.reference()));
        }
      }
    }
    return citers.values().stream().sorted(EARLIEST_FIRST).toList();
  }

  /** What letters say of documents with this number that are not in the index. */
  List<Directive> missing(String number) throws IOException {
    List<Directive> named = new ArrayList<>();
    for (LetterSummary letter : archive.citing(number)) {
      resolved(letter, number).stream()
          .filter(it -> it.resolution().certainty() == Certainty.MISSING)
          .forEach(it -> named.add(it.reference().named()));
    }
    return Directives.onlyCited(named);
  }

  private List<Resolved> resolved(LetterSummary citing, String number) throws IOException {
    Optional<CitingLetter> letter = letters.at(citing.path());
    return letter.isPresent() ? resolver.resolved(letter.get(), number) : List.of();
  }
}
