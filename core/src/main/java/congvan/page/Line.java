// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Words that share a baseline, from left to right: a row across the page, or the part of one that
 * stands in a column.
 *
 * @param size the size that most of its words have
 * @param middle the height of most of its words
 */
record Line(List<Word> words, Box box, double size, double middle) {

  private static final double SMALLEST = 1;

  /** Makes a line of words that are in order already. */
  static Line of(List<Word> words) {
    Box box = words.stream().map(Word::box).reduce(Box::with).orElseThrow();
    double size = Math.max(SMALLEST, median(words.stream().mapToDouble(Word::size)));
    double middle = median(words.stream().mapToDouble(word -> word.box().middle()));
    return new Line(List.copyOf(words), box, size, middle);
  }

  private static double median(DoubleStream numbers) {
    double[] sorted = numbers.sorted().toArray();
    return sorted[sorted.length / 2];
  }

  double left() {
    return box.left();
  }

  double right() {
    return box.right();
  }

  /** Its words with a blank between. */
  String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** Its parts, where more than so many sizes are between them. */
  List<Line> parts(double apart) {
    List<Line> parts = new ArrayList<>();
    int from = 0;
    double end = right();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).box().left() - end > apart * size) {
        parts.add(part(from, i));
        from = i;
      }
      end = i == from ? words.get(i).box().right() : Math.max(end, words.get(i).box().right());
    }
    parts.add(part(from, words.size()));
    return parts;
  }

  /** The same with another first word. */
  Line beginningWith(Word first) {
    List<Word> changed = new ArrayList<>(words);
    changed.set(0, first);
    return of(changed);
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
