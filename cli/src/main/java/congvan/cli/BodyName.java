// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.lexicon.Bodies;
import congvan.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The name of a body as it is asked for: its words without marks or capitals, abbreviations in
 * full. {@code so noi vu} and {@code SNV} ask for {@code Sở Nội vụ tỉnh Đồng An}.
 */
record BodyName(List<String> words) {
  BodyName {
    words = List.copyOf(words);
  }

  static BodyName of(String name) {
    return new BodyName(
        Arrays.stream(name.strip().split("\\s+", -1)).flatMap(BodyName::words).toList());
  }

  private static Stream<String> words(String word) {
    String full = Bodies.standard().byAbbreviation(word.toUpperCase(Locale.ROOT)).orElse(word);
    return Stream.of(Folding.words(full).split(" ", -1)).filter(it -> !it.isEmpty());
  }

  /** Tells whether a name has all these words, in their order; others may stand between. */
  boolean matches(String name) {
    int next = 0;
    for (String word : of(name).words()) {
      if (next < words.size() && words.get(next).equals(word)) {
        next++;
      }
    }
    return next == words.size();
  }
}
