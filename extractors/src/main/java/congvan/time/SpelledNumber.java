// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;
import java.util.Optional;

/**
 * A number written in words: {@code mười lăm}, {@code hai mươi mốt}, {@code một trăm hai mươi},
 * {@code hai nghìn không trăm hai mươi sáu}. Used once, by one thread.
 */
final class SpelledNumber {
  private static final List<List<String>> DIGITS =
      List.of(
          List.of("không"),
          List.of("một", "mốt"),
          List.of("hai"),
          List.of("ba"),
          List.of("bốn", "tư"),
          List.of("năm", "lăm", "nhăm"),
          List.of("sáu"),
          List.of("bảy", "bẩy"),
          List.of("tám"),
          List.of("chín"));
  private static final long[] KEYS = keys();
  private static final long TEN = Words.key("mười");
  private static final long HUNDRED = Words.key("trăm");

  private final Words words;
  private int at;

  private SpelledNumber(Words words, int index) {
    this.words = words;
    this.at = index;
  }

  private static long[] keys() {
    return DIGITS.stream().flatMap(List::stream).mapToLong(Words::key).distinct().toArray();
  }

  /** Reads the longest number that begins here. */
  static Optional<Read<Integer>> at(Words words, int index) {
    if (!begins(words, index)) {
      return Optional.empty();
    }
    SpelledNumber number = new SpelledNumber(words, index);
    int value = number.thousands();
    return value < 0 ? Optional.empty() : Optional.of(new Read<>(value, number.at));
  }

  /** Reads a year, said as a number or figure by figure: {@code hai không hai lăm}. */
  static Optional<Read<Integer>> year(Words words, int index) {
    int figures = 0;
    for (int i = 0; i < 4; i++) {
      int digit = i == 0 || words.blank(index + i) ? digit(words, index + i) : -1;
      figures = digit < 0 || figures < 0 ? -1 : figures * 10 + digit;
    }
    return (figures < 0 ? at(words, index) : Optional.of(new Read<>(figures, index + 4)))
        .filter(year -> YearRules.isYear(year.value()));
  }

  private static boolean begins(Words words, int index) {
    return words.is(index, TEN) || digit(words, index) >= 0;
  }

  /** Returns the figure that a word is; -1 for other words. */
  static int digit(Words words, int index) {
    long key = words.key(index);
    for (long known : KEYS) {
      if (known == key) {
        return exactDigit(words, index);
      }
    }
    return -1;
  }

  private static int exactDigit(Words words, int index) {
    for (int digit = 0; digit < DIGITS.size(); digit++) {
      for (String form : DIGITS.get(digit)) {
        if (words.exact(index, form)) {
          return digit;
        }
      }
    }
    return -1;
  }

  private int thousands() {
    int number = hundreds();
    if (number < 1 || number > 9 || !(stands("nghìn") || stands("ngàn"))) {
      return number;
    }
    at++;
    return number * 1000 + Math.max(0, words.blank(at) ? hundreds() : 0);
  }

  private int hundreds() {
    int number = tens();
    if (number < 0 || number > 9 || !words.next(at, HUNDRED)) {
      return number;
    }
    at++;
    if (stands("linh") || stands("lẻ")) {
      at++;
    }
    return number * 100 + Math.max(0, words.blank(at) ? tens() : 0);
  }

  private int tens() {
    if (words.exact(at, "mười")) {
      at++;
      return 10 + unit();
    }
    int digit = digit(words, at);
    if (digit < 0) {
      return -1;
    }
    at++;
    if (digit > 0 && stands("mươi")) {
      at++;
      return digit * 10 + unit();
    }
    return digit;
  }

  /** The unit behind ten; five is {@code lăm} there, and {@code năm} begins a year. */
  private int unit() {
    int digit = words.blank(at) && !words.exact(at, "năm") ? digit(words, at) : -1;
    if (digit <= 0) {
      return 0;
    }
    at++;
    return digit;
  }

  private boolean stands(String word) {
    return words.exact(at, word) && words.blank(at);
  }
}
