// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Small numbers as letters write them: {@code 05}, {@code năm (05)}, {@code 05 (năm)}, {@code II}.
 */
final class Numerals {
  private static final int LONGEST = 3;
  private static final Map<String, Integer> ROMAN =
      Map.of("I", 1, "II", 2, "III", 3, "IV", 4, "Il", 2, "lI", 2, "ll", 2, "l", 1, "IlI", 3);
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("một", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bốn", 4),
          Map.entry("năm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9),
          Map.entry("mười", 10));

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
    int spelled = word(words, index);
    if (spelled < 0) {
      return Optional.empty();
    }
    int inBracket = words.gap(index + 1) == '(' ? words.number(index + 1, LONGEST) : -1;
    return inBracket >= 0
        ? Optional.of(new Read<>(inBracket, index + 2))
        : Optional.of(new Read<>(spelled, index + 1));
  }

  static int word(Words words, int index) {
    if (words.key(index) <= 0 || words.end(index) - words.start(index) > 4) {
      return -1;
    }
    String written =
        words.text().substring(words.start(index), words.end(index)).toLowerCase(Locale.ROOT);
    return WORDS.getOrDefault(written, -1);
  }

  /** Skips {@code (năm)} behind a number in digits; the closing bracket is no syllable. */
  private static int skipBracket(Words words, int index) {
    return words.gap(index) == '(' && words.gap(index + 1) == ')' ? index + 1 : index;
  }
}
