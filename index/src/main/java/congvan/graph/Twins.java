// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.index.LetterSummary;
import congvan.index.NumberKey;
import congvan.letter.Letter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the files that hold the same letter as one, or nearly the same text. */
final class Twins {
  /** From here on a text is worth showing. */
  private static final double ALIKE = 0.45;

  /**
   * From here on it is the same letter, if number and day do not say otherwise: a scan with one
   * wrong letter in fifty keeps more, two letters written after one form have less.
   */
  private static final double SAME = 0.6;

  private final Archive archive;
  private final Directive directive;
  private final Letter letter;
  private final Shingles shingles;

  private Twins(Archive archive, Directive directive, Letter letter) {
    this.archive = archive;
    this.directive = directive;
    this.letter = letter;
    this.shingles = Shingles.of(letter.text());
  }

  /** The likest first. */
  static List<Twin> of(Directive directive, Archive archive) throws IOException {
    Optional<Letter> letter = archive.letter(directive.letters().getFirst().path());
    return letter.isPresent() ? new Twins(archive, directive, letter.get()).twins() : List.of();
  }

  private List<Twin> twins() throws IOException {
    Map<String, LetterSummary> candidates = new LinkedHashMap<>();
    directive.letters().forEach(it -> candidates.put(it.path(), it));
    archive.alike(letter).forEach(it -> candidates.put(it.path(), it));
    candidates.remove(letter.source().path());
    List<Twin> twins = new ArrayList<>();
    for (LetterSummary candidate : candidates.values()) {
      twin(candidate).ifPresent(twins::add);
    }
    twins.sort(
        Comparator.comparing(Twin::likeness)
            .thenComparing(Comparator.comparingDouble(Twin::share).reversed()));
    return twins;
  }

  private Optional<Twin> twin(LetterSummary candidate) throws IOException {
    Optional<Letter> other = archive.letter(candidate.path());
    if (other.isEmpty()) {
      return Optional.empty();
    }
    double share = shingles.share(Shingles.of(other.get().text()));
    return likeness(candidate, other.get(), share).map(it -> new Twin(candidate, it, share));
  }

  private Optional<Likeness> likeness(LetterSummary candidate, Letter other, double share) {
    if (other.source().sha256().equals(letter.source().sha256())) {
      return Optional.of(Likeness.SAME_FILE);
    }
    if (directive.holds(candidate.path())) {
      return Optional.of(Likeness.SAME_LETTER);
    }
    if (share < ALIKE) {
      return Optional.empty();
    }
    boolean same = share >= SAME && !isOther(candidate);
    return Optional.of(same ? Likeness.SAME_TEXT : Likeness.ALIKE);
  }

  /** Whether something that both say of themselves differs. */
  private boolean isOther(LetterSummary candidate) {
    LetterSummary own = directive.letters().getFirst();
    return differ(own.number().map(NumberKey::of), candidate.number().map(NumberKey::of))
        || differ(own.issuedOn(), candidate.issuedOn())
        || Directive.of(own).body().fit(Directive.of(candidate).body(), Body.UNKNOWN)
            == Fit.ELSEWHERE;
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }
}
