// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Folding;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Fixed words found through what OCR did to them: {@code QUYÉT Đ1NH}, {@code K1nh gưi}, {@code
 * N0inhận}. Of the phrases that one is found which costs least by {@link OcrCosts}, if that is
 * little for its length and no other costs as little. Only for places where such a word is expected
 * and does not stand as it is: it looks at every sign of them. Immutable and safe to share between
 * threads.
 */
public final class DamagedPhrases<V> {
  /** A phrase found: what it stands for, where, and at what cost. */
  public record Match<V>(V value, Span span, int cost) {}

  /** The letters of a phrase without marks and blanks, and what it stands for. */
  private record Entry<V>(String letters, V value) {}

  /** A phrase with the cost and the length of its cheapest reading. */
  private record Candidate<V>(Entry<V> entry, long found) {
    int cost() {
      return (int) (found >>> Integer.SIZE);
    }

    double costPerLetter() {
      return (double) cost() / entry.letters().length();
    }

    Match<V> match(int start) {
      return new Match<>(entry.value(), new Span(start, start + (int) found), cost());
    }
  }

  private static final int LETTERS_PER_COST = 3;

  private final List<Entry<V>> entries;

  /** The places of the entries in the order of their letters, in which they are tried. */
  private final int[] order;

  private final int longest;

  private DamagedPhrases(List<Entry<V>> entries) {
    this.entries = entries;
    this.order =
        IntStream.range(0, entries.size())
            .boxed()
            .sorted(Comparator.comparing(at -> entries.get(at).letters()))
            .mapToInt(Integer::intValue)
            .toArray();
    this.longest = entries.stream().mapToInt(entry -> entry.letters().length()).max().orElse(0);
  }

  /** Builds an index of phrases and what they stand for. */
  public static <V> DamagedPhrases<V> of(Map<String, V> phrases) {
    return new DamagedPhrases<>(
        new TreeMap<>(phrases)
            .entrySet().stream()
                .map(phrase -> new Entry<>(letters(phrase.getKey()), phrase.getValue()))
                .toList());
  }

  private static String letters(String phrase) {
    return Folding.words(phrase).replace(" ", "");
  }

  /** Returns the phrase that begins at one offset and ends, with a word, before another. */
  public Optional<Match<V>> at(CharSequence text, int start, int end) {
    Alignment alignment =
        new Alignment(text, new Span(start, end), longest, longest / LETTERS_PER_COST);
    OptionalLong[] found = new OptionalLong[order.length];
    for (int entry : order) {
      String letters = entries.get(entry).letters();
      found[entry] = alignment.of(letters, letters.length() / LETTERS_PER_COST);
    }
    List<Candidate<V>> best = new ArrayList<>();
    for (int entry = 0; entry < found.length; entry++) {
      if (found[entry].isPresent()) {
        keepBest(best, new Candidate<>(entries.get(entry), found[entry].getAsLong()));
      }
    }
    return best.size() == 1 ? Optional.of(best.get(0).match(start)) : Optional.empty();
  }

  private static <V> void keepBest(List<Candidate<V>> best, Candidate<V> found) {
    double before = best.isEmpty() ? Double.MAX_VALUE : best.get(0).costPerLetter();
    if (found.costPerLetter() < before) {
      best.clear();
    }
    boolean known = best.stream().anyMatch(it -> it.entry().value().equals(found.entry().value()));
    if (!known && found.costPerLetter() <= before) {
      best.add(found);
    }
  }
}
