// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that share a baseline, from left to right: a row across the page, or the part of one that
 * stands in a column.
 *
 * @param size the size that most of its words have
 * @param middle the height of most of its words
 * @param cells whether it is a row of a table: {@code | 1 | Sở Nội vụ |}
 */
record Line(List<Word> words, Box box, double size, double middle, boolean cells) {

  private static final double SMALLEST = 1;
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}|\\d{2}");

  /** Makes a line of words that are in order already. */
  static Line of(List<Word> words) {
    return of(words, false);
  }

  /** Makes a row of a table of its bars and the words between, in the order of reading. */
  static Line ofCells(List<Word> words) {
    return of(words, true);
  }

  private static Line of(List<Word> words, boolean cells) {
    double[] sizes = new double[words.size()];
    double[] middles = new double[words.size()];
    Box box = words.get(0).box();
    for (int i = 0; i < sizes.length; i++) {
      Word word = words.get(i);
      sizes[i] = word.size();
      middles[i] = word.box().middle();
      box = box.with(word.box());
    }
    double size = Math.max(SMALLEST, median(sizes));
    return new Line(List.copyOf(words), box, size, median(middles), cells);
  }

  private static double median(double[] numbers) {
    Arrays.sort(numbers);
    return numbers[numbers.length / 2];
  }

  /** One row of both. */
  Line and(Line other) {
    List<Word> both = new ArrayList<>(words);
    both.addAll(other.words);
    both.sort(Comparator.comparingDouble(word -> word.box().left()));
    return of(both);
  }

  double left() {
    return box.left();
  }

  double right() {
    return box.right();
  }

  /** Tells whether there is more in it than stray signs. */
  boolean hasWord() {
    return words.stream().anyMatch(word -> WORD.matcher(word.text()).find());
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
