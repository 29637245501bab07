// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;
import java.util.Optional;

/**
 * School years and what lies in them: {@code năm học 2025 - 2026}, {@code học kỳ I năm học 2026 -
 * 2027}, {@code khai giảng năm học 2026 - 2027}.
 */
final class SchoolRules {
  private SchoolRules() {}

  /** Reads at năm, học, đầu, cuối, khai, bế, lễ. */
  static List<Hit> at(Words words, int index) {
    int year = behindPart(words, index);
    return year < 0
        ? List.of()
        : firstYear(words, year)
            .flatMap(read -> part(words, index).map(part -> hit(index, read, part)))
            .map(List::of)
            .orElse(List.of());
  }

  private static Hit hit(int first, Read<Integer> year, SchoolPart part) {
    return new Hit(
        first, year.next(), new TimeValue.Schooling(year.value(), part), TimeRule.SCHOOL);
  }

  /** Returns where the words năm học are to stand; -1 where no part of one begins. */
  private static int behindPart(Words words, int index) {
    if (words.exact(index, "năm")) {
      return index;
    }
    if (words.exact(index, "đầu") || words.exact(index, "cuối")) {
      return index + 1;
    }
    boolean term = words.exact(index, "học") && isTerm(words, index + 1);
    if (term) {
      int next = index + 3;
      return words.next(next, Keys.CUA) ? next + 1 : next;
    }
    boolean day = words.exact(index, "khai") || words.exact(index, "bế");
    return day && words.exact(index + 1, "giảng") ? index + 2 : -1;
  }

  private static boolean isTerm(Words words, int index) {
    return words.is(index, Keys.KY) && Numerals.quarter(words, index + 1) > 0;
  }

  private static Optional<SchoolPart> part(Words words, int index) {
    if (words.exact(index, "năm")) {
      return Optional.of(SchoolPart.YEAR);
    }
    if (words.exact(index, "học")) {
      int term = Numerals.quarter(words, index + 2);
      return term > 2
          ? Optional.empty()
          : Optional.of(term == 1 ? SchoolPart.FIRST_TERM : SchoolPart.SECOND_TERM);
    }
    boolean end = words.exact(index, "cuối") || words.exact(index, "bế");
    return Optional.of(end ? SchoolPart.END : SchoolPart.OPENING);
  }

  /** Reads {@code năm học 2025 - 2026}: two years that follow each other. */
  private static Optional<Read<Integer>> firstYear(Words words, int index) {
    boolean named = words.is(index, Keys.NAM) && words.next(index + 1, Keys.HOC);
    int first = named ? DayRules.year(words, index + 2, false) : -1;
    char sign = words.gap(index + 3);
    int second = DayRules.year(words, index + 3, true);
    boolean near = sign == '-' || sign == '/';
    return first > 0 && near && second == first + 1 && words.isFree(index + 3)
        ? Optional.of(new Read<>(first, index + 4))
        : Optional.empty();
  }
}
