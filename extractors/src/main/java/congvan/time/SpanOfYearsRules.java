// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;
import java.util.Optional;

/** {@code giai đoạn 2021 - 2025}, {@code nhiệm kỳ 2020 - 2025}, {@code từ nay đến hết năm}. */
final class SpanOfYearsRules {
  private static final List<String[]> NOUNS =
      List.of(
          new String[] {"giai", "đoạn"},
          new String[] {"nhiệm", "kỳ"},
          new String[] {"thời", "kỳ"},
          new String[] {"năm", "học"},
          new String[] {"khóa"},
          new String[] {"kỳ"},
          new String[] {"trung", "hạn"},
          new String[] {"hạn"});

  private SpanOfYearsRules() {}

  /** Reads the years behind a noun that takes them. */
  static List<Hit> at(Words words, int index) {
    for (String[] noun : NOUNS) {
      if (stands(words, index, noun)) {
        return years(words, index, index + noun.length);
      }
    }
    return List.of();
  }

  private static boolean stands(Words words, int index, String[] noun) {
    for (int i = 0; i < noun.length; i++) {
      if (!words.exact(index + i, noun[i]) || (i > 0 && !words.blank(index + i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Hit> years(Words words, int first, int index) {
    int at = words.next(index, Keys.NAM) ? index + 1 : index;
    int year = DayRules.year(words, at, false);
    boolean begins = words.blank(at) || words.gap(at) == '(';
    if (year < 0 || !begins) {
      return List.of();
    }
    Optional<Read<TimeValue>> years = IntervalRules.behind(words, Moment.year(year), at + 1);
    return years
        .map(read -> List.of(new Hit(first, read.next(), read.value(), TimeRule.YEARS)))
        .orElse(List.of());
  }

  /** Reads {@code từ nay đến ngày 30/6/2026}. */
  static List<Hit> fromNow(Words words, int index) {
    boolean now =
        words.exact(index, "từ") && words.exact(index + 1, "nay") && words.blank(index + 1);
    return now
        ? IntervalRules.behind(words, MomentRules.today(0), index + 2)
            .map(read -> List.of(new Hit(index, read.next(), read.value(), TimeRule.FROM_NOW)))
            .orElse(List.of())
        : List.of();
  }
}
