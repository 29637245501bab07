// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Span;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.BitSet;
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

  /** A name, by the keys of its syllables with their marks, and what it stands for. */
  private static final class Name<V> {
    private final long[] syllables;
    private final V value;

    Name(long[] syllables, V value) {
      this.syllables = syllables;
      this.value = value;
    }

    boolean isExactAt(Syllables text, int first) {
      for (int i = 0; i < syllables.length; i++) {
        if (text.markedKey(first + i) != syllables[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private final Trie trie = new Trie();
  private final KeyFilter foldedStarts = new KeyFilter();
  private final KeyFilter markedStarts = new KeyFilter();
  private final BitSet ends = new BitSet();
  private final List<List<Name<V>>> names = new ArrayList<>();

  private Lexicon() {}

  /** Builds a lexicon of names and their values. */
  public static <V> Lexicon<V> of(Map<String, V> names) {
    Lexicon<V> lexicon = new Lexicon<>();
    new TreeMap<>(names).forEach(lexicon::add);
    return lexicon;
  }

  private void add(String name, V value) {
    Syllables syllables = Syllables.of(name);
    long[] marked = new long[syllables.count()];
    int node = Trie.ROOT;
    for (int i = 0; i < marked.length; i++) {
      marked[i] = syllables.markedKey(i);
      node = trie.grow(node, keyOf(syllables, i));
    }
    foldedStarts.add(keyOf(syllables, 0));
    markedStarts.add(syllables.markedKey(0));
    ends.set(node);
    while (names.size() < trie.nodes()) {
      names.add(List.of());
    }
    List<Name<V>> here = new ArrayList<>(names.get(node));
    here.add(new Name<>(marked, value));
    names.set(node, List.copyOf(here));
  }

  /** Returns the longest name that begins at this syllable; of equal length the exact one. */
  public Optional<Match<V>> longestAt(Syllables text, int index) {
    return longestAt(text, index, Integer.MAX_VALUE);
  }

  /** Returns the longest name that begins at this syllable and ends at or before an offset. */
  public Optional<Match<V>> longestAt(Syllables text, int index, int end) {
    if (index >= text.count() || !foldedStarts.mayHold(keyOf(text, index))) {
      return Optional.empty();
    }
    long longest = longest(text, index, end);
    return longest == 0
        ? Optional.empty()
        : Optional.of(match(names.get((int) (longest >>> 32)), text, index, (int) longest));
  }

  /** Returns the longest name that begins at this syllable, if its marks are right too. */
  public Optional<Match<V>> exactAt(Syllables text, int index) {
    return mayBeExactAt(text, index)
        ? longestAt(text, index).filter(Match::exact)
        : Optional.empty();
  }

  /**
   * Returns what the longest name stands for that begins at this syllable and ends at or before an
   * offset, if its marks are right too; else {@code otherwise}.
   */
  V exactAt(Syllables text, int index, int end, V otherwise) {
    return mayBeExactAt(text, index) ? exactName(text, index, end, otherwise) : otherwise;
  }

  /**
   * Tells at the price of one look whether a name may begin at this syllable, with its marks; there
   * is none past the last.
   */
  boolean mayBeExactAt(Syllables text, int index) {
    return index < text.count() && markedStarts.mayHold(text.markedKey(index));
  }

  private V exactName(Syllables text, int index, int end, V otherwise) {
    long longest = longest(text, index, end);
    if (longest != 0) {
      List<Name<V>> here = names.get((int) (longest >>> 32));
      for (int i = 0; i < here.size(); i++) {
        if (here.get(i).isExactAt(text, index)) {
          return here.get(i).value;
        }
      }
    }
    return otherwise;
  }

  /** The node of the longest name above, how many syllables it has below; nought if none begins. */
  private long longest(Syllables text, int index, int end) {
    long longest = 0;
    int node = Trie.ROOT;
    for (int i = index; i < text.count() && text.end(i) <= end; i++) {
      node = trie.next(node, keyOf(text, i));
      if (node == Trie.NONE) {
        break;
      }
      if (ends.get(node)) {
        longest = (long) node << 32 | i - index + 1;
      }
    }
    return longest;
  }

  private static <V> Match<V> match(List<Name<V>> names, Syllables text, int first, int length) {
    Span span = new Span(text.start(first), text.end(first + length - 1));
    for (Name<V> name : names) {
      if (name.isExactAt(text, first)) {
        return new Match<>(name.value, span, length, true);
      }
    }
    return new Match<>(names.get(0).value, span, length, false);
  }

  /** Numbers are told apart by their digits: {@code Quận 1} is not {@code Quận 3}. */
  private static long keyOf(Syllables text, int index) {
    return text.isNumber(index) ? Long.MIN_VALUE | text.markedKey(index) : text.key(index);
  }
}
