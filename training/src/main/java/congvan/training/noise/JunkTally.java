// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what was read where nothing is printed. Used by one thread. */
final class JunkTally {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final int LONGEST_LINE = 24;
  private static final int LONGEST_END = 7;

  private final Tally junk = new Tally();

  void add(PageReading reading) {
    Set<String> printed = printed(reading);
    reading
        .left()
        .lines()
        .filter(line -> words(line).noneMatch(printed::contains))
        .forEach(this::line);
  }

  /** The words of the page, so that what is left of them is not taken for dirt. */
  private static Set<String> printed(PageReading reading) {
    return Stream.concat(reading.found().stream().map(FoundPiece::piece), reading.lost().stream())
        .flatMap(piece -> words(piece.text()))
        .collect(Collectors.toSet());
  }

  private static Stream<String> words(String line) {
    return NO_LETTERS
        .splitAsStream(Letters.bare(line).toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 2);
  }

  private void line(String line) {
    int first = line.indexOf(Alignment.USED);
    if (first < 0) {
      add("line", line.strip(), LONGEST_LINE);
      return;
    }
    add("head", line.substring(0, first), LONGEST_END);
    add("tail", line.substring(line.lastIndexOf(Alignment.USED) + 1), LONGEST_END);
  }

  private void add(String kind, String text, int longest) {
    if (!text.isBlank() && text.length() <= longest) {
      junk.add(kind, text);
    }
  }

  Tally junk() {
    return junk;
  }
}
