// SPDX-License-Identifier: Apache-2.0
package congvan.fields.issued;

import congvan.lexicon.Bodies;
import congvan.text.Syllables;
import java.util.Set;

/**
 * Finds where the địa danh begins when the end of a damaged number runs into it: {@code TTHT Bắc
 * Ninh}. Only abbreviations are cut off, never a word of a name.
 */
final class PlaceName {
  private static final Set<String> OF_PLACES = Set.of("TP", "TX", "TT");

  private PlaceName() {}

  static int start(Syllables syllables, int start, int end) {
    int first = syllables.from(start);
    int last = syllables.from(end) - 1;
    int known = knownStart(syllables, first, last);
    int at = first;
    while (at < known && isAbbreviation(syllables.written(at))) {
      at++;
    }
    return at > first && at <= last ? syllables.start(at) : start;
  }

  /** Where a known province begins that ends the place; else where the last two words begin. */
  private static int knownStart(Syllables syllables, int first, int last) {
    for (int from = first; from <= last; from++) {
      boolean ends =
          Bodies.standard()
              .nameAt(syllables, from)
              .filter(match -> match.span().end() == syllables.end(last))
              .isPresent();
      if (ends) {
        return from;
      }
    }
    return last - 1;
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1
        && !OF_PLACES.contains(word)
        && word.chars().allMatch(Character::isUpperCase);
  }
}
