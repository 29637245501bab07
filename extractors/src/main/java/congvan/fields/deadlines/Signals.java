// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.lexicon.Lexicon;
import congvan.lexicon.Table;
import congvan.text.Syllables;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the words of {@code signals.tsv} near a time. */
final class Signals {
  private static final int LONGEST = 4;
  private static final Lexicon<Set<Signal>> WORDS = read();

  private Signals() {}

  private static Lexicon<Set<Signal>> read() {
    Map<String, Set<Signal>> words = new HashMap<>();
    for (Table.Row row : Table.beside(Signals.class, "signals.tsv").rows()) {
      words
          .computeIfAbsent(row.cell("phrase"), phrase -> EnumSet.noneOf(Signal.class))
          .add(Signal.valueOf(row.cell("signal")));
    }
    return Lexicon.of(words);
  }

  /** Returns all signals whose words begin between two syllables. */
  static Set<Signal> between(Syllables text, int from, int to) {
    Set<Signal> found = EnumSet.noneOf(Signal.class);
    int at = Math.max(0, from);
    while (at < to) {
      Optional<Lexicon.Match<Set<Signal>>> match = at(text, at);
      match.ifPresent(m -> found.addAll(m.value()));
      at += match.map(Lexicon.Match::syllables).orElse(1);
    }
    return found;
  }

  /** Returns the signals of the words that end right before a syllable. */
  static Set<Signal> before(Syllables text, int index) {
    Set<Signal> found = EnumSet.noneOf(Signal.class);
    for (int i = Math.max(0, index - LONGEST); i < index; i++) {
      int length = index - i;
      at(text, i).filter(m -> m.syllables() == length).ifPresent(m -> found.addAll(m.value()));
    }
    return found;
  }

  /** Returns the signals of the words that begin with a syllable. */
  static Set<Signal> opening(Syllables text, int index) {
    return at(text, index).map(Lexicon.Match::value).orElse(Set.of());
  }

  private static Optional<Lexicon.Match<Set<Signal>>> at(Syllables text, int index) {
    return WORDS.exactAt(text, index);
  }
}
