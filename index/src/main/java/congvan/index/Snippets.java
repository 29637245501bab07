// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the passages of a text that show best why it was found: those with the most different
 * words of the query, then those where they stand beside each other, then the first.
 */
final class Snippets {
  /** A word that was not seen in the passage before. */
  private static final int NEW_WORD = 10;

  /** A word that stands right behind another one. */
  private static final int BESIDE = 4;

  private static final int REPEATED = 1;
  private static final int MOST_REPEATED = 3;

  private final WantedWords wanted;
  private final int most;

  Snippets(WantedWords wanted, int most) {
    this.wanted = wanted;
    this.most = most;
  }

  /** A passage, where the wanted words are in it, and how well it shows them. */
  private record Rated(Span passage, List<Span> matches, int rating) {}

  /** The best passages of a text, the best first. */
  List<Snippet> of(String text) {
    if (most == 0 || wanted.isEmpty()) {
      return List.of();
    }
    return rated(text).stream()
        .sorted(Comparator.comparingInt(Rated::rating).reversed())
        .limit(most)
        .map(each -> SnippetWindow.of(text, each.passage(), each.matches()))
        .toList();
  }

  private List<Rated> rated(String text) {
    TypedWords words = TypedWords.ofText(text);
    List<Rated> rated = new ArrayList<>();
    int place = 0;
    for (Span passage : Passages.of(text)) {
      int first = place;
      while (place < words.words().size() && words.words().get(place).start() < passage.end()) {
        place++;
      }
      rate(words, first, place, passage, rated);
    }
    return rated;
  }

  private void rate(TypedWords text, int first, int end, Span passage, List<Rated> rated) {
    List<Span> matches = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int rating = 0;
    int repeated = 0;
    int behind = -1;
    for (int at = first; at < end; ) {
      int after = Math.min(wanted.endOfMatch(text, at), end);
      if (after > at) {
        matches.add(new Span(text.words().get(at).start(), text.words().get(after - 1).end()));
        boolean isNew = seen.add(text.words().get(at).bare());
        rating += isNew ? NEW_WORD * (after - at) : repeated++ < MOST_REPEATED ? REPEATED : 0;
        rating += isNew && at == behind ? BESIDE : 0;
        behind = after;
      }
      at = Math.max(after, at + 1);
    }
    if (!matches.isEmpty()) {
      rated.add(new Rated(passage, matches, rating));
    }
  }
}
