// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.lexicon.Bodies;
import congvan.lexicon.Titles;
import congvan.text.Folding;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a body's name, one after the other, cut into what it is and where. */
final class BodyWords {
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<!\\p{L})(?:(?<head>[BbSs](?:ộ|Ộ|ở|Ở)) )?(?<short>\\p{Lu}[\\p{Lu}&]++)");

  /** Levels of administration; the old ones too, since letters do not change. */
  private static final List<List<String>> LEVELS =
      Stream.of(
              "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu")
          .map(name -> List.of(name.split(" ", -1)))
          .toList();

  private static final String CITY = "thành phố";
  private static final Pattern SHORT_CITY = Pattern.compile("(?<!\\p{L})[Tt][Pp](?!\\p{L})");

  /** In Thành ủy. */
  private static final String CITY_OF_PARTY = "thành";

  private final Syllables words;
  private final List<String> kind = new ArrayList<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private String level = "";
  private int at;

  BodyWords(String name) {
    this.words = Syllables.of(inFull(name));
    this.at = afterTitle();
  }

  private static String inFull(String name) {
    return ABBREVIATION
        .matcher(SHORT_CITY.matcher(name).replaceAll(CITY))
        .replaceAll(it -> Matcher.quoteReplacement(full(it)));
  }

  /** {@code GDĐT} is known with its head only: {@code BGDĐT}, {@code SGDĐT}. */
  private static String full(MatchResult found) {
    String letters = found.group("short");
    String head = found.group("head");
    if (head != null) {
      String whole = head.substring(0, 1).toUpperCase(Locale.ROOT) + letters;
      return Bodies.standard().byAbbreviation(whole).orElse(found.group());
    }
    return Bodies.standard().byAbbreviation(letters).orElse(letters);
  }

  /** {@code Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ} speaks for the body behind the titles. */
  private int afterTitle() {
    int from = 0;
    int title = title(from);
    while (title > 0 && from + title < words.count()) {
      from += title;
      title = title(from);
    }
    return from;
  }

  /** Thủ tướng and Chủ tịch nước are bodies themselves. */
  private int title(int index) {
    if (words.is(index, "thủ") || words.is(index + 2, "nước")) {
      return 0;
    }
    return namesItsBody(index)
        ? 1
        : withoutBody(index, Titles.standard().titleLength(words, index));
  }

  /**
   * {@code Trưởng phòng}, {@code Chánh Thanh tra}, {@code Tổng Kiểm toán}: the rest is the body.
   */
  private boolean namesItsBody(int index) {
    return words.is(index, "trưởng")
        || (words.is(index, "chánh") && !words.is(index + 1, "án"))
        || (words.is(index, "tổng")
            && (words.is(index + 1, "thanh") || words.is(index + 1, "kiểm")));
  }

  /** {@code Giám đốc Sở} is one title. */
  private int withoutBody(int index, int length) {
    return words.is(index + length - 1, "sở") ? length - 1 : length;
  }

  Body body() {
    while (at < words.count()) {
      if (words.isNumber(at) && level.isEmpty()) {
        at++;
      } else {
        at += take();
      }
    }
    return new Body(kind, places, !places.isEmpty(), List.of());
  }

  /** Takes a word, or a level of several, and says how many. */
  private int take() {
    String found = levelAt(at);
    if (!found.isEmpty() && !found.equals(level)) {
      level = found.equals(CITY_OF_PARTY) ? CITY : found;
      places.putIfAbsent(level, "");
      return found.split(" ", -1).length;
    }
    String word = Folding.fold(words.written(at));
    if (level.isEmpty() || isCommittee()) {
      kind.addAll(committee(word));
    } else {
      places.merge(level, word, (name, more) -> name.isEmpty() ? more : name + " " + more);
    }
    return 1;
  }

  /** {@code Tỉnh ủy}: a level's own committee of the Party. */
  private boolean isCommittee() {
    return words.is(at, "ủy") && places.getOrDefault(level, "").isEmpty();
  }

  private List<String> committee(String word) {
    return isCommittee() ? List.of("cap", word) : List.of(word);
  }

  private String levelAt(int index) {
    if (words.is(index, "thành") && words.is(index + 1, "ủy")) {
      return CITY_OF_PARTY;
    }
    for (List<String> level : LEVELS) {
      if (stands(level, index)) {
        return String.join(" ", level);
      }
    }
    return "";
  }

  private boolean stands(List<String> syllables, int index) {
    for (int i = 0; i < syllables.size(); i++) {
      if (!isSyllable(index + i, syllables.get(i))) {
        return false;
      }
    }
    return !(syllables.getFirst().equals("xã") && words.is(index + 1, "hội"));
  }

  /** Without its marks a word counts where it can hardly be another. */
  private boolean isSyllable(int index, String syllable) {
    return words.is(index, syllable)
        || (syllable.length() > 2
            && "tinh thanh pho".contains(Folding.fold(syllable))
            && words.is(index, Folding.fold(syllable)));
  }
}
