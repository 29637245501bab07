// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.testdata.GeneratedLetter;
import congvan.training.noise.LabelledText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Compares what was read of a damaged letter with what it says by construction.
 *
 * <p>What the damage left of no letter is asked of nobody: a fact counts where a person could still
 * read it. What was read and is no fact of the letter is wrong in any case.
 */
final class FactErrors {
  private final GeneratedLetter letter;
  private final LabelledText damaged;

  FactErrors(GeneratedLetter letter, LabelledText damaged) {
    this.letter = letter;
    this.damaged = damaged;
  }

  /** The facts of a kind that can be read. */
  List<String> legible(Fact fact) {
    String lines = lines(fact);
    return fact.in(letter).stream().filter(value -> fact.legible(value, lines)).toList();
  }

  /** How many of these were missed, and how many values that were read are none. */
  int of(Fact fact, List<String> read) {
    List<String> wrong = new ArrayList<>(read);
    List<String> missed = new ArrayList<>(legible(fact));
    missed.removeIf(value -> take(fact, value, wrong));
    fact.in(letter).forEach(value -> take(fact, value, wrong));
    return missed.size() + wrong.size();
  }

  private static boolean take(Fact fact, String value, List<String> read) {
    return read.stream()
        .filter(candidate -> fact.same(value, candidate))
        .findFirst()
        .map(read::remove)
        .orElse(false);
  }

  private String lines(Fact fact) {
    return damaged.spans().stream()
        .filter(span -> span.role() == fact.role())
        .map(span -> damaged.text().substring(span.place().start(), span.place().end()))
        .collect(Collectors.joining(" "));
  }
}
