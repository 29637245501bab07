// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.index.NumberKey;
import congvan.letter.Letter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what the letters of an index cite and the index has not. */
final class MissingDocuments {
  private final Resolver resolver;

  /** By the key of the number, how often each is named. */
  private final Map<String, Map<Directive, Integer>> named = new LinkedHashMap<>();

  private MissingDocuments(Resolver resolver) {
    this.resolver = resolver;
  }

  /** The most cited first. */
  static List<Missing> of(Archive archive, Resolver resolver) throws IOException {
    MissingDocuments missing = new MissingDocuments(resolver);
    try {
      archive.forEach(missing::look);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return missing.counted();
  }

  private void look(Letter letter) {
    try {
      resolver.resolved(CitingLetter.of(letter)).stream()
          .filter(it -> it.resolution().certainty() == Certainty.MISSING)
          .map(it -> it.reference().named())
          .forEach(this::count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void count(Directive document) {
    named
        .computeIfAbsent(NumberKey.of(document.number()), unused -> new LinkedHashMap<>())
        .merge(document, 1, Integer::sum);
  }

  private List<Missing> counted() {
    List<Missing> all = new ArrayList<>();
    named.values().forEach(sameNumber -> all.addAll(counted(sameNumber)));
    all.sort(Comparator.comparingInt((Missing it) -> -it.letters()));
    return all;
  }

  /** Each naming counts for the first document that it may mean. */
  private static List<Missing> counted(Map<Directive, Integer> sameNumber) {
    Map<Directive, Integer> counts = new LinkedHashMap<>();
    List<Directive> documents = Directives.onlyCited(sameNumber.keySet());
    sameNumber.forEach(
        (name, count) ->
            documents.stream()
                .filter(it -> Directives.isBare(name) || Directives.areOne(name, it))
                .findFirst()
                .ifPresent(it -> counts.merge(it, count, Integer::sum)));
    return counts.entrySet().stream()
        .map(entry -> new Missing(entry.getKey(), entry.getValue()))
        .toList();
  }
}
