// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.lexicon.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Verbs of doing, behind which ngay means at once: {@code triển khai ngay}. */
final class Verbs {
  private record Verb(String first, String last) {}

  private static final Map<Long, List<Verb>> BY_LAST =
      Table.beside(Verbs.class, "verbs.tsv").rows().stream()
          .map(row -> new Verb(row.cell("first"), row.cell("last")))
          .collect(Collectors.groupingBy(verb -> Words.key(verb.last)));

  private Verbs() {}

  /** Tells whether a verb stands right before a syllable. */
  static boolean endsAt(Words words, int index) {
    for (Verb verb : BY_LAST.getOrDefault(words.key(index - 1), List.of())) {
      boolean last = words.exact(index - 1, verb.last);
      if (last && (verb.first.equals("-") || words.exact(index - 2, verb.first))) {
        return true;
      }
    }
    return false;
  }
}
