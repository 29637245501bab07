// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Span;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A trie of names over syllables. It finds the longest name that begins at a syllable, whatever its
 * case, its marks and the punctuation between its syllables. Immutable and safe to share between
 * threads.
 *
 * @param <V> what a name stands for
 */
public final class Lexicon<V> {
  /** A name found: what it stands for, where, and whether its marks were right too. */
  public record Match<V>(V value, Span span, int syllables, boolean exact) {}

  /** A name as it is written, syllable by syllable, and what it stands for. */
  private record Name<V>(List<String> syllables, V value) {
    boolean isExactAt(Syllables text, int first) {
      for (int i = 0; i < syllables.size(); i++) {
        if (!text.is(first + i, syllables.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private final Trie trie = new Trie();
  private final List<List<Name<V>>> names = new ArrayList<>();

  private Lexicon() {
    names.add(List.of());
  }

  /** Builds a lexicon of names and their values. */
  public static <V> Lexicon<V> of(Map<String, V> names) {
    Lexicon<V> lexicon = new Lexicon<>();
    new TreeMap<>(names).forEach(lexicon::add);
    return lexicon;
  }

  private void add(String name, V value) {
    Syllables syllables = Syllables.of(name);
    List<String> written = new ArrayList<>();
    int node = Trie.ROOT;
    for (int i = 0; i < syllables.count(); i++) {
      node = trie.grow(node, keyOf(syllables, i));
      written.add(syllables.written(i));
    }
    while (names.size() < trie.nodes()) {
      names.add(List.of());
    }
    List<Name<V>> here = new ArrayList<>(names.get(node));
    here.add(new Name<>(List.copyOf(written), value));
    names.set(node, List.copyOf(here));
  }

  /** Returns the longest name that begins at this syllable; of equal length the exact one. */
  public Optional<Match<V>> longestAt(Syllables text, int index) {
    return longestAt(text, index, Integer.MAX_VALUE);
  }

  /** Returns the longest name that begins at this syllable and ends at or before an offset. */
  public Optional<Match<V>> longestAt(Syllables text, int index, int end) {
    long longest = longest(text, index, end);
    return longest == 0
        ? Optional.empty()
        : Optional.of(match(names.get((int) (longest >>> 32)), text, index, (int) longest));
  }

  /**
   * Returns what the longest name stands for that begins at this syllable and ends at or before an
   * offset, if its marks are right too; else {@code otherwise}.
   */
  V exactAt(Syllables text, int index, int end, V otherwise) {
    long longest = longest(text, index, end);
    if (longest != 0) {
      List<Name<V>> here = names.get((int) (longest >>> 32));
      for (int i = 0; i < here.size(); i++) {
        if (here.get(i).isExactAt(text, index)) {
          return here.get(i).value();
        }
      }
    }
    return otherwise;
  }

  /** The node of the longest name above, how many syllables it has below; nought if none begins. */
  private long longest(Syllables text, int index, int end) {
    if (index >= text.count() || !trie.mayOpen(keyOf(text, index))) {
      return 0;
    }
    long longest = 0;
    int node = Trie.ROOT;
    for (int i = index; i < text.count() && text.end(i) <= end; i++) {
      node = trie.next(node, keyOf(text, i));
      if (node == Trie.NONE) {
        break;
      }
      if (!names.get(node).isEmpty()) {
        longest = (long) node << 32 | i - index + 1;
      }
    }
    return longest;
  }

  private static <V> Match<V> match(List<Name<V>> names, Syllables text, int first, int length) {
    Span span = new Span(text.start(first), text.end(first + length - 1));
    for (Name<V> name : names) {
      if (name.isExactAt(text, first)) {
        return new Match<>(name.value(), span, length, true);
      }
    }
    return new Match<>(names.get(0).value(), span, length, false);
  }

  /** Numbers are told apart by their digits: {@code Quận 1} is not {@code Quận 3}. */
  private static long keyOf(Syllables text, int index) {
    if (!text.isNumber(index)) {
      return text.key(index);
    }
    int digits = 0;
    for (int at = text.start(index); at < text.end(index); at++) {
      digits = digits * 31 + text.text().charAt(at);
    }
    return Long.MIN_VALUE | digits;
  }
}
