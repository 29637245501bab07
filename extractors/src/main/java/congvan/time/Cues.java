// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.DeadlineRelation;
import congvan.lexicon.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words before a time that say how it binds: {@code trước}, {@code chậm nhất}, {@code trong}.
 */
final class Cues {
  /** Words of relation found before a time, from the syllable {@code first} on. */
  record Cue(DeadlineRelation relation, int first) {}

  private record Phrase(List<String> words, Optional<DeadlineRelation> relation, String of) {
    boolean endsAt(Words text, int end) {
      int first = end - words.size();
      for (int i = 0; i < words.size(); i++) {
        boolean joined = i == 0 || text.blank(first + i);
        if (!joined || !matches(text, first + i, words.get(i))) {
          return false;
        }
      }
      return true;
    }

    /** Nothing else looks like {@code chậm nhất}, whatever marks a scan has lost. */
    private boolean matches(Words text, int index, String word) {
      boolean damaged = words.contains("nhất") && text.is(index, Words.key(word));
      return damaged || text.exact(index, word);
    }
  }

  private static final Map<Long, List<Phrase>> BY_LAST = read();

  private Cues() {}

  private static Map<Long, List<Phrase>> read() {
    Map<Long, List<Phrase>> phrases = new HashMap<>();
    Table.beside(Cues.class, "cues.tsv").rows().stream()
        .map(Cues::phrase)
        .sorted(Comparator.comparingInt((Phrase phrase) -> -phrase.words.size()))
        .forEach(phrase -> phrases.merge(lastKey(phrase), List.of(phrase), Cues::joined));
    return phrases;
  }

  private static Phrase phrase(Table.Row row) {
    return new Phrase(
        List.of(row.cell("phrase").split(" ", -1)), relation(row.cell("relation")), row.cell("of"));
  }

  /** A dash: the words look like a bound and are none. */
  private static Optional<DeadlineRelation> relation(String name) {
    return name.equals("-") ? Optional.empty() : Optional.of(DeadlineRelation.valueOf(name));
  }

  private static long lastKey(Phrase phrase) {
    return Words.key(phrase.words.get(phrase.words.size() - 1));
  }

  private static List<Phrase> joined(List<Phrase> left, List<Phrase> right) {
    return Stream.concat(left.stream(), right.stream()).toList();
  }

  /**
   * Returns the longest words of relation that end right before a syllable. A colon may stand
   * between where they name a limit ({@code hạn cuối: 25/3}), not in {@code như sau: ngày 25/3}.
   */
  static Optional<Cue> before(Words words, int index, TimeValue value) {
    Optional<Cue> cue = rightBefore(words, index, value);
    if (cue.isEmpty() && isCounted(words, index)) {
      return rightBefore(words, index - 1, value);
    }
    return cue.or(() -> DamagedCues.before(words, index, value));
  }

  /** {@code trong 2 ngày 12 và 13/5} tells how many there are before it names them. */
  private static boolean isCounted(Words words, int index) {
    boolean number = words.digits(index - 1) > 0 || Numerals.word(words, index - 1) > 1;
    return number
        && words.blank(index)
        && (words.is(index, Keys.NGAY) || words.is(index, Keys.THANG));
  }

  private static Optional<Cue> rightBefore(Words words, int index, TimeValue value) {
    char gap = words.gap(index);
    if (gap != ' ' && gap != ':') {
      return Optional.empty();
    }
    String not = value instanceof TimeValue.Lapse ? "point" : "lapse";
    for (Phrase phrase : BY_LAST.getOrDefault(words.key(index - 1), List.of())) {
      boolean binds = gap == ' ' || phrase.relation.equals(Optional.of(DeadlineRelation.BY));
      if (binds && !phrase.of.equals(not) && phrase.endsAt(words, index)) {
        return phrase.relation.map(bound -> new Cue(bound, index - phrase.words.size()));
      }
    }
    return Optional.empty();
  }
}
