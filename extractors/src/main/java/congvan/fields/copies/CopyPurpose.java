// SPDX-License-Identifier: Apache-2.0
package congvan.fields.copies;

import congvan.lexicon.Lexicon;
import congvan.lexicon.Table;
import congvan.text.LetterText;
import congvan.text.Syllables;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a copy is for: a bracket at the end of its line that begins with a word of purpose ({@code
 * (để b/c)}, {@code (báo cáo)}). Another bracket belongs to the name: {@code PCVP (KGVX)}.
 *
 * @param text the purpose without its brackets
 * @param nameEnd where the name before it ends
 */
record CopyPurpose(String text, int nameEnd) {
  private static final int LONGEST_STRAY = 10;
  private static final int LONGEST_ABBREVIATION = 6;

  /** Để báo cáo, để b/c, để biết by their first letters: {@code d6 beo ceo}. */
  private static final Pattern DAMAGED =
      Pattern.compile("[dđ]\\S{1,2} b(?:/c|[^\\s\\p{Lu}]{2,4}(?: c[^\\s\\p{Lu}]{2,4})?)");

  private static final Lexicon<String> WORDS =
      Lexicon.of(
          Table.beside(CopyPurpose.class, "purposes.tsv").rows().stream()
              .map(row -> row.cell("word"))
              .collect(Collectors.toMap(word -> word, word -> word, (a, b) -> a, HashMap::new)));

  /** Returns the purpose at the end of an entry. */
  static Optional<CopyPurpose> at(String entry) {
    int open = entry.lastIndexOf('(');
    if (open <= 0) {
      return Optional.empty();
    }
    int close = entry.indexOf(')', open);
    int end = close < 0 ? withoutSigns(entry) : close;
    boolean last = close < 0 || isStray(entry.substring(close + 1));
    String inside = open + 1 < end ? entry.substring(open + 1, end).strip() : "";
    return last && isPurpose(inside)
        ? Optional.of(new CopyPurpose(LetterText.value(inside, 0, inside.length()), open))
        : Optional.empty();
  }

  /** Behind the bracket stands nothing, or behind a semicolon what OCR made of the other column. */
  private static boolean isStray(String tail) {
    return letters(tail) <= (tail.startsWith(";") ? LONGEST_STRAY : 2);
  }

  private static boolean isPurpose(String inside) {
    Syllables syllables = Syllables.of(inside);
    return isDamagedAbbreviation(inside)
        || WORDS.longestAt(syllables, 0).isPresent()
        || DAMAGED.matcher(inside).matches();
  }

  /** {@code (be)} for {@code (bc)}: what belongs to a name has capitals or several words. */
  private static boolean isDamagedAbbreviation(String inside) {
    return inside.length() <= LONGEST_ABBREVIATION
        && inside.startsWith("b")
        && inside.chars().allMatch(Character::isLowerCase);
  }

  private static int withoutSigns(String entry) {
    int end = entry.length();
    while (end > 0 && !Character.isLetterOrDigit(entry.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }
}
