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
          new String[] {"hạn"},
          new String[] {"niên", "độ"});

  private static final int CENTURY = 100;

  private SpanOfYearsRules() {}

  /** Reads the years behind a noun that takes them. */
  static List<Hit> at(Words words, int index) {
    for (String[] noun : NOUNS) {
      if (stands(words, index, noun)) {
        return years(words, index, index + noun.length);
      }
    }
    return words.exact(index, "năm") ? inBracket(words, index) : List.of();
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
    return IntervalRules.behind(words, Moment.year(year), at + 1)
        .or(() -> shortened(words, year, at + 1))
        .map(read -> List.of(span(words, first, read)))
        .orElse(List.of());
  }

  /** {@code giai đoạn 2026-30}. */
  private static Optional<Read<TimeValue>> shortened(Words words, int year, int index) {
    int last = year / CENTURY * CENTURY + Math.max(words.number(index, 2), 0);
    boolean short2 = words.gap(index) == '-' && words.digits(index) == 2 && words.isFree(index);
    return short2 && last > year
        ? Optional.of(
            new Read<>(new TimeValue.Stretch(Moment.year(year), Moment.year(last)), index + 1))
        : Optional.empty();
  }

  private static Hit span(Words words, int first, Read<TimeValue> years) {
    boolean onwards = PointRules.isOnwards(words, years.next());
    return new Hit(
        first, years.next(), years.value(), onwards ? TimeRule.YEAR_ONWARDS : TimeRule.YEARS);
  }

  /** Reads {@code 03 năm (2026 - 2028)} at its word năm. */
  private static List<Hit> inBracket(Words words, int index) {
    boolean counted = words.digits(index - 1) > 0 || Numerals.word(words, index - 1) > 0;
    boolean bracket = words.gap(index + 1) == '(' && words.blank(index);
    return counted && bracket ? years(words, index - 1, index + 1) : List.of();
  }

  /** Reads {@code từ đầu năm đến nay}, {@code từ đầu nhiệm kỳ} only with its years. */
  static List<Hit> fromStart(Words words, int index) {
    if (!words.exact(index, "từ") || !words.exact(index + 1, "đầu") || !words.blank(index + 1)) {
      return List.of();
    }
    Optional<Read<Moment>> start =
        MomentRules.at(words, index + 1).or(() -> startOfThis(words, index + 2));
    return start
        .flatMap(read -> IntervalRules.behind(words, read.value(), read.next()))
        .map(read -> List.of(new Hit(index, read.next(), read.value(), TimeRule.FROM_NOW)))
        .orElse(List.of());
  }

  private static Optional<Read<Moment>> startOfThis(Words words, int index) {
    long unit = words.blank(index) ? words.key(index) : 0;
    Grain grain = unit == Keys.NAM ? Grain.YEAR : unit == Keys.QUY ? Grain.QUARTER : Grain.MONTH;
    return unit == Keys.NAM || unit == Keys.QUY || unit == Keys.THANG
        ? Optional.of(
            new Read<>(Moment.of(grain, 0, 0).withShift(0).withEdge(Edge.START), index + 1))
        : Optional.empty();
  }

  /** Reads {@code từ nay đến ngày 30/6/2026}. */
  static List<Hit> fromNow(Words words, int index) {
    boolean now =
        words.exact(index, "từ") && words.exact(index + 1, "nay") && words.blank(index + 1);
    return now
        ? IntervalRules.behind(words, Moment.today(0), index + 2)
            .map(read -> List.of(new Hit(index, read.next(), read.value(), TimeRule.FROM_NOW)))
            .orElse(List.of())
        : List.of();
  }
}
