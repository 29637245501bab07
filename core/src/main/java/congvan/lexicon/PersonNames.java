// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Folding;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shape of a Vietnamese person's name (họ và tên): two to five syllables, each with a capital,
 * the first usually one of a few hundred family names. Ranks and degrees before it ({@code Đại tá},
 * {@code TS.}) are no part of it. Immutable and safe to share between threads.
 */
public final class PersonNames {
  /**
   * A name found.
   *
   * @param span the name without rank or degree
   * @param familyKnown whether it begins with a known family name
   */
  public record Name(Span span, boolean familyKnown) {}

  private static final int FEWEST = 2;
  private static final int MOST = 5;
  private static final PersonNames STANDARD = read();

  private final Map<Long, List<String>> families;
  private final Lexicon<String> titles;
  private final Lexicon<String> others;

  private PersonNames(
      Map<Long, List<String>> families, Lexicon<String> titles, Lexicon<String> others) {
    this.families = families;
    this.titles = titles;
    this.others = others;
  }

  private static PersonNames read() {
    Map<Long, List<String>> families = new HashMap<>();
    Map<String, String> titles = new HashMap<>();
    Map<String, String> others = new HashMap<>();
    for (Table.Row row : Table.beside(PersonNames.class, "person-names.tsv").rows()) {
      String word = row.cell("word");
      switch (row.cell("kind")) {
        case "FAMILY" ->
            families.computeIfAbsent(Folding.key(word), key -> new ArrayList<>()).add(word);
        case "OTHER" -> others.put(word, word);
        default -> titles.put(word, word);
      }
    }
    return new PersonNames(Map.copyOf(families), Lexicon.of(titles), Lexicon.of(others));
  }

  /** The names that come with the library. */
  public static PersonNames standard() {
    return STANDARD;
  }

  /** Returns the name of a person where a place holds one, and nothing else but rank or degree. */
  public Optional<Name> whole(Syllables text, Span place) {
    int last = lastIn(text, place);
    int first = afterStray(text, afterTitles(text, text.from(place.start()), last), last);
    int count = last - first + 1;
    if (count < FEWEST || count > MOST || !isNameShaped(text, first, last)) {
      return Optional.empty();
    }
    boolean capitals = Titles.inCapitals(text, first, count);
    int otherLength = others.longestAt(text, first).map(Lexicon.Match::syllables).orElse(0);
    boolean other = otherLength >= (capitals ? FEWEST : count);
    boolean entry = endsAsEntry(text, last, place.end());
    boolean shouted = capitals && !isFamily(text, first);
    return other || entry || shouted ? Optional.empty() : Optional.of(name(text, first, last));
  }

  private Name name(Syllables text, int first, int last) {
    Span span = new Span(text.start(first), text.end(last));
    return new Name(span, families.containsKey(text.key(first)));
  }

  /** Tells whether a syllable is a family name (họ), with its marks: {@code TỔNG} is none. */
  public boolean isFamily(Syllables text, int index) {
    List<String> names = families.getOrDefault(text.key(index), List.of());
    return names.stream().anyMatch(family -> text.is(index, family));
  }

  private static int lastIn(Syllables text, Span place) {
    return text.from(place.end()) - 1;
  }

  /** Skips ranks and degrees, also several: {@code Thiếu tướng, PGS.TS}. */
  private int afterTitles(Syllables text, int first, int last) {
    int at = first;
    while (at <= last) {
      int length = titles.longestAt(text, at).map(Lexicon.Match::syllables).orElse(0);
      if (length == 0 || at + length > last) {
        return at;
      }
      at += length;
    }
    return at;
  }

  /** A stray word of OCR before the family name: {@code Sue Nguyễn Nam Bình}. */
  private int afterStray(Syllables text, int first, int last) {
    boolean stray =
        last - first >= 3
            && !families.containsKey(text.key(first))
            && families.containsKey(text.key(first + 1));
    return stray ? first + 1 : first;
  }

  private static boolean isNameShaped(Syllables text, int first, int last) {
    boolean capitals = Titles.inCapitals(text, first, last - first + 1);
    for (int i = first; i <= last; i++) {
      if (text.isNumber(i) || isLoneLetter(text, i) || !hasNameCase(text, i, capitals)) {
        return false;
      }
      if (i < last && !isNameGap(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLoneLetter(Syllables text, int index) {
    boolean lone = text.end(index) - text.start(index) == 1;
    return lone && "YHKÔÊAƠ".indexOf(text.text().charAt(text.start(index))) < 0;
  }

  private static boolean hasNameCase(Syllables text, int index, boolean capitals) {
    int start = text.start(index);
    boolean upper = Character.isUpperCase(text.text().charAt(start));
    return upper && (capitals || isSmall(text, start + 1, text.end(index)));
  }

  private static boolean isSmall(Syllables text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isLowerCase(text.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Blanks, or what stands in names such as {@code H'Yim} and {@code Rơ Ô-Kiều}. */
  private static boolean isNameGap(Syllables text, int index) {
    for (int i = text.end(index); i < text.start(index + 1); i++) {
      char c = text.text().charAt(i);
      if (c != ' ' && c != '\n' && c != '\'' && c != '’' && c != '-') {
        return false;
      }
    }
    return true;
  }

  /** An entry of a list ends so, a signature does not. */
  private static boolean endsAsEntry(Syllables text, int last, int end) {
    for (int i = text.end(last); i < end; i++) {
      if (";,:".indexOf(text.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
