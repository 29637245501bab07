// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.index.LetterSummary;
import congvan.index.NumberKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the letters that citations mean. For one thread. */
final class Resolver {
  private static final int REMEMBERED = 2_000;

  private final Archive archive;

  /** The documents of numbers asked for lately: some laws are cited in every letter. */
  private final Map<String, List<Directive>> lately =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Directive>> eldest) {
          return size() > REMEMBERED;
        }
      };

  Resolver(Archive archive) {
    this.archive = archive;
  }

  /** The documents of the index with this number, each with all its copies. */
  List<Directive> withNumber(String number) throws IOException {
    String key = NumberKey.of(number);
    List<Directive> known = lately.get(key);
    if (known == null) {
      known = Directives.joined(archive.withNumber(number).stream().map(Directive::of).toList());
      lately.put(key, known);
    }
    return known;
  }

  /** The document that this letter is, with its copies. */
  Directive directive(LetterSummary letter) throws IOException {
    return directive(Directive.of(letter));
  }

  /** The same, given as it stands alone. */
  Directive directive(Directive alone) throws IOException {
    String path = alone.letters().getFirst().path();
    List<Directive> sameNumber = alone.number().isEmpty() ? List.of() : withNumber(alone.number());
    return sameNumber.stream().filter(it -> it.holds(path)).findFirst().orElse(alone);
  }

  /** What the letter cites but itself, each document once, in order. */
  List<Resolved> resolved(CitingLetter letter) throws IOException {
    return resolved(letter, letter.references());
  }

  /** The same for documents of one number only. */
  List<Resolved> resolved(CitingLetter letter, String number) throws IOException {
    String key = NumberKey.of(number);
    return resolved(
        letter,
        letter.references().stream()
            .filter(it -> NumberKey.of(it.named().number()).equals(key))
            .toList());
  }

  private List<Resolved> resolved(CitingLetter letter, List<Reference> references)
      throws IOException {
    List<Resolved> resolved = new ArrayList<>();
    for (Reference reference : references) {
      if (!letter.isItself(reference)) {
        resolved.add(new Resolved(reference, resolution(letter.judgement(reference))));
      }
    }
    return resolved;
  }

  private Resolution resolution(Judgement judgement) throws IOException {
    Map<Trust, List<Directive>> byTrust = new EnumMap<>(Trust.class);
    for (Directive each : withNumber(judgement.named().number())) {
      byTrust.computeIfAbsent(judgement.of(each), unused -> new ArrayList<>()).add(each);
    }
    return Resolution.of(byTrust);
  }
}
