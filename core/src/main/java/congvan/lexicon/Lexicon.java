// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Span;
import congvan.text.Syllables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

  private static final class Node<V> {
    private final Map<Long, Node<V>> next = new HashMap<>(2);
    private final Map<String, V> names = new HashMap<>(1);
  }

  private final Node<V> root = new Node<>();

  private Lexicon() {}

  /** Builds a lexicon of names and their values. */
  public static <V> Lexicon<V> of(Map<String, V> names) {
    Lexicon<V> lexicon = new Lexicon<>();
    names.forEach(lexicon::add);
    return lexicon;
  }

  private void add(String name, V value) {
    Syllables syllables = Syllables.of(name);
    Node<V> node = root;
    for (int i = 0; i < syllables.count(); i++) {
      node = node.next.computeIfAbsent(keyOf(syllables, i), key -> new Node<>());
    }
    node.names.putIfAbsent(name, value);
  }

  /** Returns the longest name that begins at this syllable; of equal length the exact one. */
  public Optional<Match<V>> longestAt(Syllables text, int index) {
    return longestAt(text, index, Integer.MAX_VALUE);
  }

  /** Returns the longest name that begins at this syllable and ends at or before an offset. */
  public Optional<Match<V>> longestAt(Syllables text, int index, int end) {
    Node<V> node = root;
    Optional<Match<V>> longest = Optional.empty();
    for (int i = index; i < text.count() && text.end(i) <= end; i++) {
      Node<V> next = node.next.get(keyOf(text, i));
      if (next == null) {
        break;
      }
      node = next;
      if (!node.names.isEmpty()) {
        longest = Optional.of(match(node, text, index, i));
      }
    }
    return longest;
  }

  private static <V> Match<V> match(Node<V> node, Syllables text, int first, int last) {
    Span span = new Span(text.start(first), text.end(last));
    int length = last - first + 1;
    for (Map.Entry<String, V> name : node.names.entrySet()) {
      if (isExact(name.getKey(), text, first)) {
        return new Match<>(name.getValue(), span, length, true);
      }
    }
    return new Match<>(node.names.values().iterator().next(), span, length, false);
  }

  private static boolean isExact(String name, Syllables text, int first) {
    Syllables syllables = Syllables.of(name);
    for (int i = 0; i < syllables.count(); i++) {
      if (!text.is(first + i, syllables.written(i))) {
        return false;
      }
    }
    return true;
  }

  /** Numbers are told apart by their digits: {@code Quận 1} is not {@code Quận 3}. */
  private static long keyOf(Syllables text, int index) {
    if (!text.isNumber(index)) {
      return text.key(index);
    }
    return Long.MIN_VALUE | text.written(index).hashCode();
  }
}
