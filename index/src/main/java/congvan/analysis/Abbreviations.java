// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import congvan.lexicon.Bodies;
import congvan.lexicon.Table;
import congvan.lexicon.Trie;
import congvan.text.Folding;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which names are written as which abbreviations (chữ viết tắt): those of bodies in the lexicon,
 * and those of everyday official language in {@code abbreviations.tsv}. Immutable and safe to share
 * between threads.
 */
final class Abbreviations {
  /** Shorter ones of bodies mean too many things: {@code CT}, {@code TH}. */
  private static final int SHORTEST_OF_BODY = 3;

  /** Stands before the key of a name in a text; no text holds such a token itself. */
  static final String MARK = "=";

  /**
   * How a name is abbreviated, in every way.
   *
   * @param plain the keys
   * @param marked the keys behind the {@link #MARK}
   */
  record Name(List<Word> plain, List<Word> marked) {
    static Name of(List<String> keys) {
      return new Name(
          keys.stream().distinct().map(Word::wide).toList(),
          keys.stream().distinct().map(key -> Word.wide(MARK + key)).toList());
    }
  }

  /** A name that was found, and how many words it has. */
  record Match(Name name, int words) {}

  private static final Match NOTHING = new Match(Name.of(List.of()), 0);
  private static final Abbreviations STANDARD = new Abbreviations();

  private final Trie trie = new Trie();
  private final List<Name> names = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  private Abbreviations() {
    Map<Integer, List<String>> keys = new TreeMap<>();
    Table.beside(Bodies.class, "agencies.tsv").rows().stream()
        .filter(row -> !row.cell("level").equals("unit"))
        .filter(row -> key(row.cell("abbreviation")).length() >= SHORTEST_OF_BODY)
        .forEach(row -> add(keys, row.cell("name"), row.cell("abbreviation")));
    Table.beside(Abbreviations.class, "abbreviations.tsv")
        .rows()
        .forEach(row -> add(keys, row.cell("words"), row.cell("abbreviation")));
    for (int node = 0; node < trie.nodes(); node++) {
      names.add(Name.of(keys.getOrDefault(node, List.of())));
    }
  }

  static Abbreviations standard() {
    return STANDARD;
  }

  private void add(Map<Integer, List<String>> keys, String name, String abbreviation) {
    Syllables syllables = Syllables.of(name);
    if (syllables.count() == 1) {
      return;
    }
    int node = Trie.ROOT;
    for (int i = 0; i < syllables.count(); i++) {
      node = trie.grow(node, syllables.key(i));
    }
    String key = key(abbreviation);
    known.add(key);
    keys.computeIfAbsent(node, it -> new ArrayList<>()).add(key);
  }

  /** Whether a name may begin with a word of this key. */
  boolean mayOpenName(long key) {
    return trie.next(Trie.ROOT, key) != Trie.NONE;
  }

  /** The longest name that begins at this word whatever its marks; one of no words if none does. */
  Match nameAt(TokenTable words, int index) {
    Match longest = NOTHING;
    int node = Trie.ROOT;
    for (int i = index; i < words.count(); i++) {
      node = trie.next(node, words.word(i).key());
      if (node == Trie.NONE) {
        break;
      }
      if (!names.get(node).plain().isEmpty()) {
        longest = new Match(names.get(node), i - index + 1);
      }
    }
    return longest;
  }

  boolean isKnown(String key) {
    return known.contains(key);
  }

  /** An abbreviation as it is compared: {@code LĐ-TB&XH} gives {@code ldtbxh}. */
  static String key(CharSequence abbreviation) {
    StringBuilder key = new StringBuilder(abbreviation.length());
    append(key, abbreviation);
    return key.toString();
  }

  /** Appends the letters and digits without marks. */
  static void append(StringBuilder key, CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(Folding.fold(Character.toLowerCase(c)));
      }
    }
  }
}
