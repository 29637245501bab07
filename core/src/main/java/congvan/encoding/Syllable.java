// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import congvan.lexicon.Table;
import congvan.text.Folding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How Vietnamese a word looks: whether it is one syllable (âm tiết), and a common one. */
enum Syllable {
  /** One of the syllables that most of a letter is made of: {@code của}. */
  COMMON,

  /** Onset, rhyme and tone go together: {@code khuỷu}. */
  POSSIBLE,

  /** Capitals with Đ, Ơ or Ư among them, or đ alone: {@code QĐ}, {@code HĐND}. */
  ABBREVIATION,

  /** None of these: {@code préfet}, {@code Óc}'s remains {@code Ãc}. */
  STRANGE;

  private static final int LONGEST = 7;
  private static final int LONGEST_ABBREVIATION = 10;
  private static final int LONGEST_ONSET = 3;

  private static final Set<String> ONSETS =
      Set.of("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ", -1));

  /** Onsets before e, ê, i, y only, and those that give way to them there. */
  private static final Set<String> BEFORE_FRONT_VOWELS = Set.of("k", "gh", "ngh");

  private static final Set<String> NOT_BEFORE_FRONT_VOWELS = Set.of("c", "ng", "g");

  private static final Set<String> KNOWN = known();

  private static Set<String> known() {
    return Table.beside(Syllable.class, "common-syllables.tsv").rows().stream()
        .flatMap(row -> Arrays.stream(row.cells().get(0).split(" ", -1)))
        .map(syllable -> tonelessOf(syllable) + toneOf(syllable))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Judges a word of composed letters, in any case. */
  static Syllable of(String word) {
    if (word.length() > LONGEST_ABBREVIATION) {
      return STRANGE;
    }
    if (word.length() <= LONGEST && isPossible(word)) {
      return KNOWN.contains(tonelessOf(word) + toneOf(word)) ? COMMON : POSSIBLE;
    }
    return isAbbreviation(word) ? ABBREVIATION : STRANGE;
  }

  private static boolean isPossible(String word) {
    int toneAt = -1;
    for (int i = 0; i < word.length(); i++) {
      if (!Folding.isToneless(word.charAt(i))) {
        if (toneAt >= 0) {
          return false;
        }
        toneAt = i;
      }
    }
    String toneless = tonelessOf(word);
    int tone = toneAt < 0 ? 0 : Folding.tone(word.charAt(toneAt));
    for (int onset = 0; onset <= Math.min(LONGEST_ONSET, toneless.length() - 1); onset++) {
      String rhyme = toneless.substring(onset);
      if (isOnset(toneless.substring(0, onset), rhyme.charAt(0))
          && Rhymes.allow(rhyme, tone, toneAt - onset)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOnset(String onset, char vowel) {
    if (onset.isEmpty()) {
      return true;
    }
    boolean front = "eêiy".indexOf(vowel) >= 0;
    boolean spelled =
        front
            ? !NOT_BEFORE_FRONT_VOWELS.contains(onset) || (onset.equals("g") && vowel == 'i')
            : !BEFORE_FRONT_VOWELS.contains(onset);
    return spelled && ONSETS.contains(onset);
  }

  private static boolean isAbbreviation(String word) {
    if (word.equals("đ")) {
      return true;
    }
    boolean marked = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      marked |= c > 0x7F;
      boolean fits = c < 0x80 ? Character.isUpperCase(c) : "ĐÐƠƯ".indexOf(c) >= 0;
      if (!fits) {
        return false;
      }
    }
    return marked;
  }

  private static String tonelessOf(String word) {
    StringBuilder toneless = new StringBuilder(word.length() + 1);
    for (int i = 0; i < word.length(); i++) {
      toneless.append(Folding.toneless(word.charAt(i)));
    }
    return toneless.toString().toLowerCase(Locale.ROOT);
  }

  private static int toneOf(String word) {
    return word.chars().map(c -> Folding.tone((char) c)).sum();
  }
}
