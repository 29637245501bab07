// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What recognition makes of words that all letters have, such as {@code Nơi}. Immutable. */
final class WordConfusions {
  private static final double MOST = 0.9;
  private final Map<String, List<Confusion>> byWord;

  private WordConfusions(List<Confusion> confusions) {
    byWord = confusions.stream().collect(Collectors.groupingBy(Confusion::truth));
  }

  static WordConfusions of(String table) {
    return new WordConfusions(ConfusionRows.of(table));
  }

  boolean knows(String word) {
    return byWord.containsKey(word);
  }

  /** The word itself, or what it is read as. */
  String read(String word, Dice dice, double scale) {
    List<Confusion> among = byWord.getOrDefault(word, List.of());
    double sum = among.stream().mapToDouble(Confusion::rate).sum();
    if (!dice.chance(Math.min(MOST, sum * scale))) {
      return word;
    }
    double left = dice.level() * sum;
    for (Confusion each : among) {
      left -= each.rate();
      if (left < 0) {
        return each.read();
      }
    }
    return word;
  }
}
