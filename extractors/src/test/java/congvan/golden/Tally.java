// SPDX-License-Identifier: Apache-2.0
package congvan.golden;

import java.util.ArrayList;
import java.util.List;

/** What was found, missed and invented of one field, over all letters. */
final class Tally {
  private final List<String> misses = new ArrayList<>();
  private int found;
  private int missed;
  private int invented;

  /** Matches two lists one to one, each expected fact with the first that meets it. */
  void add(String letter, List<Fact> expected, List<Fact> actual) {
    List<Fact> left = new ArrayList<>(actual);
    for (Fact fact : expected) {
      if (removeFirst(fact, left)) {
        found++;
      } else {
        missed++;
        misses.add(letter + "  missed    " + fact);
      }
    }
    invented += left.size();
    left.forEach(fact -> misses.add(letter + "  invented  " + fact));
  }

  private static boolean removeFirst(Fact expected, List<Fact> among) {
    return among.stream().filter(expected::isMetBy).findFirst().map(among::remove).orElse(false);
  }

  List<String> misses() {
    return misses;
  }

  boolean isJudged() {
    return found + missed + invented > 0;
  }

  double f1() {
    int all = 2 * found + missed + invented;
    return all == 0 ? 1 : 2.0 * found / all;
  }

  @Override
  public String toString() {
    return "%6.3f %6d %6d %8d".formatted(f1(), found, missed, invented);
  }
}
