// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.List;

/**
 * Words that share a baseline, from left to right: a row across the page, or the part of one that
 * stands in a column.
 *
 * @param size the size that most of its words have
 */
record Line(List<Word> words, Box box, double size) {

  private static final double SMALLEST = 1;

  /** Makes a line of words that are in order already. */
  static Line of(List<Word> words) {
    Box box = words.stream().map(Word::box).reduce(Box::with).orElseThrow();
    double[] sizes = words.stream().mapToDouble(Word::size).sorted().toArray();
    return new Line(List.copyOf(words), box, Math.max(SMALLEST, sizes[sizes.length / 2]));
  }

  double left() {
    return box.left();
  }

  double right() {
    return box.right();
  }

  double middle() {
    return box.middle();
  }

  Line part(int from, int to) {
    return of(words.subList(from, to));
  }

  /** Counts the words that stand left of a place. */
  int wordsLeftOf(double x) {
    int count = 0;
    while (count < words.size() && words.get(count).box().center() < x) {
      count++;
    }
    return count;
  }
}
