// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.graph.LineageSearch.Step;
import congvan.index.LetterSearch;
import congvan.index.LetterSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The graph of directives (văn bản chỉ đạo) over an index: which letters cite, carry out, amend and
 * replace which, and which are the same.
 *
 * <p>Numbers begin anew each year at each body, so a citation is taken for a letter only if the day
 * agrees, or, where no day is said, the issuer; where several letters fit, all are given and none
 * is chosen. A document that is not in the index, but that its letters cite, can be asked for too.
 *
 * <pre>{@code
 * DirectiveGraph graph = DirectiveGraph.of(search);
 * for (Directive directive : graph.find("1388/UBND-TH5")) {
 *   graph.related(directive).carriedOutBy();
 * }
 * }</pre>
 *
 * <p>It knows what the search knows that it stands on. For one thread.
 */
public final class DirectiveGraph {
  private final Archive archive;
  private final Resolver resolver;
  private final CitingLetters letters;
  private final Citers citers;

  DirectiveGraph(Archive archive) {
    this.archive = archive;
    this.resolver = new Resolver(archive);
    this.letters = new CitingLetters(archive);
    this.citers = new Citers(archive, resolver, letters);
  }

  /** The graph of what this search sees; the search must stay open. */
  public static DirectiveGraph of(LetterSearch search) {
    return new DirectiveGraph(new IndexArchive(search));
  }

  /**
   * The documents with this number, however it is written: those of the index, the latest first,
   * then those that are only cited.
   */
  public List<Directive> find(String number) throws IOException {
    List<Directive> found = new ArrayList<>(resolver.withNumber(number));
    found.addAll(citers.missing(number));
    found.sort(
        Comparator.comparing((Directive it) -> !it.indexed())
            .thenComparing(it -> it.issuedOn().map(day -> -day.toEpochDay()).orElse(1L)));
    return found;
  }

  /** The document that the letter of this path is, with its copies. */
  public Optional<Directive> at(String path) throws IOException {
    Optional<CitingLetter> letter = letters.at(path);
    return letter.isPresent()
        ? Optional.of(resolver.directive(letter.get().self()))
        : Optional.empty();
  }

  /** What the document has to do with others. */
  public Related related(Directive directive) throws IOException {
    List<Citers.Citer> direct = citers.of(directive);
    return new Related(
        directive,
        cited(directive).stream().map(Cited::of).toList(),
        direct.stream().map(Citers.Citer::citing).toList(),
        LineageSearch.from(directive, this::above),
        LineageSearch.from(directive, it -> below(it.equals(directive) ? direct : citers.of(it))),
        directive.indexed() ? Twins.of(directive, archive) : List.of());
  }

  /**
   * What the letters of the index cite and the index has not, the most cited first. Reads every
   * letter.
   */
  public List<Missing> missing() throws IOException {
    return MissingDocuments.of(archive, resolver);
  }

  /** Of copies one speaks for all, the first that cites anything. */
  private List<Resolved> cited(Directive directive) throws IOException {
    for (LetterSummary copy : directive.letters()) {
      Optional<CitingLetter> letter = letters.at(copy.path());
      if (letter.isPresent() && !letter.get().references().isEmpty()) {
        return resolver.resolved(letter.get());
      }
    }
    return List.of();
  }

  private List<Step> above(Directive directive) throws IOException {
    return cited(directive).stream()
        .filter(it -> it.reference().follows())
        .map(
            it -> new Step(it.reference().following(), it.directive(), it.resolution().certainty()))
        .toList();
  }

  private static List<Step> below(List<Citers.Citer> citing) {
    return citing.stream()
        .filter(it -> it.reference().follows())
        .map(it -> new Step(it.reference().following(), it.directive(), Certainty.FOUND))
        .toList();
  }
}
