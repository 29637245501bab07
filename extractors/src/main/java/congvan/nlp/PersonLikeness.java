// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.lexicon.PersonNames;
import congvan.lexicon.Table;
import congvan.text.Folding;
import java.util.Set;
import java.util.stream.Collectors;

/** How like the name of a person (họ và tên) the words at the end of a piece are. */
final class PersonLikeness {
  private static final int FEWEST = 2;
  private static final int MOST = 5;
  private static final Set<Long> FAMILIES =
      Table.beside(PersonNames.class, "person-names.tsv").rows().stream()
          .filter(row -> row.cell("kind").equals("FAMILY"))
          .map(row -> Folding.key(row.cell("word")))
          .collect(Collectors.toUnmodifiableSet());

  private PersonLikeness() {}

  /**
   * Returns how many words of a name the piece ends with, 0 for none, and 8 more where it begins
   * with a family name (họ), 16 more where the words are all of the piece.
   */
  static int of(PieceWords words) {
    int length = 0;
    int from = words.count();
    while (from > 0 && length < MOST && isOfName(words, from - 1)) {
      from--;
      length++;
    }
    if (length < FEWEST) {
      return 0;
    }
    boolean whole = from == 0;
    int family = family(words, from);
    int left = words.count() - (family < 0 ? from : family);
    return left + (family < 0 ? 0 : 8) + (whole ? 16 : 0);
  }

  /** The family name that leaves three or four words, as most names have, or the first one. */
  private static int family(PieceWords words, int from) {
    int first = -1;
    for (int word = words.count() - FEWEST; word >= from; word--) {
      if (FAMILIES.contains(words.key(word))) {
        int left = words.count() - word;
        if (left == 3 || left == 4) {
          return word;
        }
        first = word;
      }
    }
    return first;
  }

  private static boolean isOfName(PieceWords words, int word) {
    PieceWords.Case shape = words.caseOf(word);
    boolean capital = shape == PieceWords.Case.CAPITAL_FIRST || shape == PieceWords.Case.CAPITALS;
    return capital && words.length(word) <= 7 && words.length(word) > 1;
  }
}
