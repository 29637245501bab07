// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Folding;
import congvan.text.Syllables;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes the name of a body that stands in capitals as a person would in a sentence: {@code SỞ GIÁO
 * DỤC VÀ ĐÀO TẠO} is {@code Sở Giáo dục và Đào tạo}, {@code UBND TỈNH HÀ TĨNH} is {@code UBND tỉnh
 * Hà Tĩnh}. The spelling stays; abbreviations stay in capitals.
 */
public final class OrdinaryCase {
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[ckmnpt])?");
  private static final Set<String> BEFORE_NAMES =
      Set.of("tỉnh", "huyện", "quận", "xã", "phường", "phố", "trấn", "khu", "đảo", "thôn");
  private static final Set<String> BEFORE_CAPITAL =
      Set.of(
          "sở", "bộ", "cục", "vụ", "phòng", "trường", "đảng", "báo", "đài", "viện", "tâm", "quỹ",
          "hội");
  private static final Set<String> LITTLE_WORDS =
      Set.of("và", "các", "của", "về", "cho", "trực", "thuộc");

  private OrdinaryCase() {}

  /** Returns the name in ordinary case; a name with small letters stays as it is. */
  public static String of(String name) {
    if (!isInCapitals(name)) {
      return name;
    }
    Syllables syllables = Syllables.of(name);
    char[] letters = name.toCharArray();
    boolean proper = false;
    int i = 0;
    while (i < syllables.count()) {
      int known = copyKnown(syllables, i, letters);
      if (known > 0) {
        i += known;
        continue;
      }
      String word = syllables.written(i).toLowerCase(Locale.ROOT);
      boolean capital = i == 0 || proper || isAfter(syllables, i, BEFORE_CAPITAL);
      if (isSyllable(word)) {
        write(word, capital && !LITTLE_WORDS.contains(word), syllables.start(i), letters);
      }
      proper = leadsToName(syllables, i) || (proper && !LITTLE_WORDS.contains(word));
      i++;
    }
    return new String(letters);
  }

  /** Scans turn some capitals into small letters. */
  private static boolean isInCapitals(String name) {
    long upper = name.chars().filter(Character::isUpperCase).count();
    long lower = name.chars().filter(Character::isLowerCase).count();
    return upper > 4 * lower;
  }

  /** {@code xã} is a commune, but not in {@code xã hội}. */
  private static boolean leadsToName(Syllables syllables, int index) {
    return index > 0
        && BEFORE_NAMES.contains(syllables.written(index).toLowerCase(Locale.ROOT))
        && !syllables.is(index + 1, "hội");
  }

  private static boolean isAfter(Syllables syllables, int index, Set<String> words) {
    return words.contains(syllables.written(index - 1).toLowerCase(Locale.ROOT));
  }

  /** Abbreviations are no syllables of the language: {@code UBND}, {@code TNHH}, {@code TW}. */
  private static boolean isSyllable(String word) {
    return SYLLABLE.matcher(Folding.fold(word)).matches();
  }

  /** Gives a known name its known capitals; returns how many syllables that were. */
  private static int copyKnown(Syllables syllables, int first, char[] letters) {
    Optional<Lexicon.Match<String>> match = Bodies.standard().nameAt(syllables, first);
    if (match.isEmpty() || match.get().syllables() < 2) {
      return 0;
    }
    Syllables known = Syllables.of(match.get().value());
    for (int i = 0; i < match.get().syllables(); i++) {
      String word = syllables.written(first + i).toLowerCase(Locale.ROOT);
      boolean capital = Character.isUpperCase(known.written(i).charAt(0));
      write(word, capital || first + i == 0, syllables.start(first + i), letters);
    }
    return match.get().syllables();
  }

  private static void write(String word, boolean capital, int at, char[] letters) {
    for (int i = 0; i < word.length(); i++) {
      letters[at + i] = word.charAt(i);
    }
    if (capital) {
      letters[at] = Character.toUpperCase(letters[at]);
    }
  }
}
