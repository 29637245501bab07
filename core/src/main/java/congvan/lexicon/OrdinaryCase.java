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
      Set.of(
          "tỉnh", "huyện", "quận", "xã", "phường", "phố", "trấn", "khu", "đảo", "thôn", "vịnh",
          "ủy", "uỷ");
  private static final Set<String> NO_NAMES_BEHIND = Set.of("hội", "ban", "viên");
  private static final Set<String> HEADS =
      Set.of(
          "sở",
          "bộ",
          "cục",
          "vụ",
          "ban",
          "phòng",
          "trường",
          "báo",
          "đài",
          "viện",
          "quỹ",
          "hội",
          "trạm",
          "tổ",
          "chi cục",
          "tổng cục",
          "trung tâm",
          "văn phòng",
          "học viện",
          "bệnh viện");
  private static final Set<String> LITTLE_WORDS =
      Set.of("và", "các", "của", "về", "cho", "trực", "thuộc", "với");

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
        proper = leadsToName(syllables, i - 1);
        continue;
      }
      String word = syllables.written(i).toLowerCase(Locale.ROOT);
      boolean syllable = isSyllable(word);
      if (syllable) {
        boolean named = proper && !BEFORE_NAMES.contains(word) && !LITTLE_WORDS.contains(word);
        boolean capital = i == 0 || named || isBehindHead(syllables, i) || isNation(syllables, i);
        write(word, capital, syllables.start(i), letters);
      }
      proper = leadsToName(syllables, i) || (i > 0 && !syllable) || (proper && isOpen(word));
      i++;
    }
    return new String(letters);
  }

  /** Scans turn some capitals into small letters. */
  private static boolean isInCapitals(String name) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < name.length(); i++) {
      upper += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(name.charAt(i)) ? 1 : 0;
    }
    return upper > 4 * lower;
  }

  /**
   * {@code xã} is a commune, but not in {@code xã hội}; {@code ủy} a committee, but {@code ủy ban}.
   */
  private static boolean leadsToName(Syllables syllables, int index) {
    return index > 0
        && BEFORE_NAMES.contains(lower(syllables, index))
        && !NO_NAMES_BEHIND.contains(lower(syllables, index + 1));
  }

  private static boolean isOpen(String word) {
    return !LITTLE_WORDS.contains(word);
  }

  /** Behind the word that says what kind of body it is: {@code Sở Nội vụ}, {@code Chi cục Thuế}. */
  private static boolean isBehindHead(Syllables syllables, int index) {
    return (index == 1 && HEADS.contains(lower(syllables, 0)))
        || (index == 2 && HEADS.contains(lower(syllables, 0) + " " + lower(syllables, 1)));
  }

  private static boolean isNation(Syllables syllables, int index) {
    return (syllables.is(index, "việt") && syllables.is(index + 1, "nam"))
        || (syllables.is(index, "nam") && syllables.is(index - 1, "việt"));
  }

  private static String lower(Syllables syllables, int index) {
    return index < syllables.count() ? syllables.written(index).toLowerCase(Locale.ROOT) : "";
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
      String name = known.written(i);
      boolean same = name.length() == syllables.written(first + i).length();
      String word = lower(syllables, first + i);
      boolean capital = Character.isUpperCase(name.charAt(0)) || first + i == 0;
      write(
          same && isAbbreviation(name) ? name : word, capital, syllables.start(first + i), letters);
    }
    return match.get().syllables();
  }

  private static boolean isAbbreviation(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
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
