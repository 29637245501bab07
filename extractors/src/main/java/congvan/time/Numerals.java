// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Small numbers as letters write them: {@code 05}, {@code năm (05)}, {@code 05 (năm)}, {@code hai
 * mươi mốt}, {@code II}.
 */
final class Numerals {
  private static final int LONGEST = 3;
  private static final Map<String, Integer> ROMAN =
      Map.of("I", 1, "II", 2, "III", 3, "IV", 4, "Il", 2, "lI", 2, "ll", 2, "l", 1, "IlI", 3);

  /** Forms that no number begins with. */
  private static final Set<String> LATER = Set.of("không", "tư", "lăm", "nhăm", "mốt");

  private Numerals() {}

  /** Reads a quarter's number: {@code 2}, {@code II}, or what OCR makes of it. */
  static int quarter(Words words, int index) {
    int number = words.number(index, 1);
    if (number < 0 && words.key(index) > 0 && words.end(index) - words.start(index) <= LONGEST) {
      String written = words.text().substring(words.start(index), words.end(index));
      number = ROMAN.getOrDefault(written, -1);
    }
    if (number < 0 && !words.blank(index + 1) || words.next(index + 1, Keys.NAM)) {
      number = Math.max(number, spelledQuarter(words, index));
    }
    return number >= 1 && number <= 4 ? number : -1;
  }

  /** {@code quý một}, {@code quý tư}; only before a year or a sign, as quý has other senses. */
  private static int spelledQuarter(Words words, int index) {
    return words.exact(index, "tư") ? 4 : word(words, index);
  }

  /** Reads an amount before a unit. */
  static Optional<Read<Integer>> amount(Words words, int index) {
    int number = words.number(index, LONGEST);
    if (number >= 0) {
      return Optional.of(new Read<>(number, skipBracket(words, index + 1)));
    }
    return spelled(words, index).map(read -> withFigures(words, read));
  }

  private static Optional<Read<Integer>> spelled(Words words, int index) {
    return words.key(index) > 0 && !LATER.contains(words.written(index))
        ? SpelledNumber.at(words, index).filter(read -> read.value() > 0)
        : Optional.empty();
  }

  private static Read<Integer> withFigures(Words words, Read<Integer> spelled) {
    int next = spelled.next();
    int figures = words.gap(next) == '(' ? words.number(next, LONGEST) : -1;
    return figures >= 0 ? new Read<>(figures, next + 1) : spelled;
  }

  /** Returns the number that one word is, up to ten; -1 for other words. */
  static int word(Words words, int index) {
    int digit = SpelledNumber.digit(words, index);
    if (words.exact(index, "mười")) {
      return 10;
    }
    return digit > 0 && !LATER.contains(words.written(index)) ? digit : -1;
  }

  /** Skips {@code (năm)} behind a number in digits; the closing bracket is no syllable. */
  private static int skipBracket(Words words, int index) {
    if (words.gap(index) != '(') {
      return index;
    }
    int next = SpelledNumber.at(words, index).map(Read::next).orElse(index + 1);
    return words.gap(next) == ')' ? next : index;
  }
}
