// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import congvan.lexicon.Bodies;
import congvan.lexicon.Lexicon;
import congvan.lexicon.Table;
import congvan.text.Folding;
import congvan.text.Syllables;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which names are written as which abbreviations (chữ viết tắt): those of bodies in the lexicon,
 * and those of everyday official language in {@code abbreviations.tsv}. Immutable and safe to share
 * between threads.
 */
final class Abbreviations {
  /** Shorter ones of bodies mean too many things: {@code CT}, {@code TH}. */
  private static final int SHORTEST_OF_BODY = 3;

  private static final Abbreviations STANDARD = new Abbreviations();

  private final Lexicon<List<String>> byName;
  private final Set<String> known = new HashSet<>();

  private Abbreviations() {
    Map<String, List<String>> names = new TreeMap<>();
    Table.beside(Bodies.class, "agencies.tsv").rows().stream()
        .filter(row -> !row.cell("level").equals("unit"))
        .filter(row -> key(row.cell("abbreviation")).length() >= SHORTEST_OF_BODY)
        .forEach(row -> add(names, row.cell("name"), row.cell("abbreviation")));
    Table.beside(Abbreviations.class, "abbreviations.tsv")
        .rows()
        .forEach(row -> add(names, row.cell("words"), row.cell("abbreviation")));
    byName = Lexicon.of(names);
  }

  static Abbreviations standard() {
    return STANDARD;
  }

  private void add(Map<String, List<String>> names, String name, String abbreviation) {
    String key = key(abbreviation);
    if (Syllables.of(name).count() > 1) {
      known.add(key);
      names.merge(
          name,
          List.of(key),
          (some, more) -> Stream.concat(some.stream(), more.stream()).distinct().toList());
    }
  }

  /** The longest name that begins at this syllable, and how it is abbreviated, as keys. */
  Optional<Lexicon.Match<List<String>>> nameAt(Syllables text, int index) {
    return byName.longestAt(text, index);
  }

  boolean isKnown(String key) {
    return known.contains(key);
  }

  /** An abbreviation as it is compared: {@code LĐ-TB&XH} gives {@code ldtbxh}. */
  static String key(CharSequence abbreviation) {
    return Folding.words(abbreviation).replace(" ", "");
  }
}
