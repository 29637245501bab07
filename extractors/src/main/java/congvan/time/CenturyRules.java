// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Centuries and decades: {@code thế kỷ XXI}, {@code thập niên 1990}, {@code những năm 90 của thế kỷ
 * XX}. The first year of a century ends in 01, that of a decade in 0.
 */
final class CenturyRules {
  private static final Map<Character, Integer> ROMAN = Map.of('I', 1, 'V', 5, 'X', 10);
  private static final int LONGEST_ROMAN = 5;
  private static final int LAST_CENTURY = 22;
  private static final int LAST_SHORT_DECADE = 30;

  private CenturyRules() {}

  static List<Hit> at(Words words, int index) {
    if (words.exact(index, "thế") && words.blank(index + 1)) {
      return century(words, index)
          .map(read -> hit(index, read.next(), (read.value() - 1) * 100 + 1, 100))
          .orElse(List.of());
    }
    boolean decade =
        words.exact(index, "thập")
            && (words.exact(index + 1, "niên") || words.exact(index + 1, "kỷ"));
    boolean years =
        (words.exact(index, "những") || words.exact(index, "các")) && words.exact(index + 1, "năm");
    return (decade || years) && words.blank(index + 1) && words.blank(index + 2)
        ? decade(words, index, index + 2)
        : List.of();
  }

  private static List<Hit> decade(Words words, int first, int index) {
    int number = words.number(index, 4);
    int next = index + 1;
    if (number < 0 || number % 10 != 0 || !words.isFree(index) || words.gap(next) == '-') {
      return List.of();
    }
    if (words.digits(index) == 4) {
      return DayRules.year(words, index, false) > 0 && words.gap(next) != ','
          ? hit(first, next, number, 10)
          : List.of();
    }
    if (words.digits(index) != 2) {
      return List.of();
    }
    int of = words.next(next, Keys.CUA) ? next + 1 : next;
    Optional<Read<Integer>> century = century(words, of).filter(read -> words.blank(of));
    int short2 = number < LAST_SHORT_DECADE ? 2000 + number : 1900 + number;
    return century
        .map(read -> hit(first, read.next(), (read.value() - 1) * 100 + number, 10))
        .orElseGet(() -> hit(first, next, short2, 10));
  }

  private static List<Hit> hit(int first, int next, int year, int years) {
    TimeValue value = new TimeValue.Stretch(Moment.year(year), Moment.year(year + years - 1));
    return List.of(new Hit(first, next, value, TimeRule.YEARS));
  }

  /** Reads {@code thế kỷ XX}, {@code thế kỷ thứ 20} as its number. */
  private static Optional<Read<Integer>> century(Words words, int index) {
    boolean named =
        words.exact(index, "thế") && (words.exact(index + 1, "kỷ") || words.exact(index + 1, "kỉ"));
    if (!named) {
      return Optional.empty();
    }
    int at = words.next(index + 2, Keys.THU) ? index + 3 : index + 2;
    int number = Math.max(words.number(at, 2), roman(words, at));
    return words.blank(at) && number > 0 && number < LAST_CENTURY
        ? Optional.of(new Read<>(number, at + 1))
        : Optional.empty();
  }

  private static int roman(Words words, int index) {
    int length = words.key(index) > 0 ? words.end(index) - words.start(index) : 0;
    if (length == 0 || length > LONGEST_ROMAN) {
      return -1;
    }
    int sum = 0;
    int behind = 0;
    for (int i = words.end(index) - 1; i >= words.start(index); i--) {
      Integer digit = ROMAN.get(words.text().charAt(i));
      if (digit == null) {
        return -1;
      }
      sum += digit < behind ? -digit : digit;
      behind = Math.max(behind, digit);
    }
    return sum;
  }
}
