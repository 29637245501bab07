// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads amounts of time: {@code 05 ngày làm việc}, {@code 1 năm 6 tháng}, {@code nửa tháng}. */
final class LengthRules {
  /**
   * A duration that was read.
   *
   * @param working true where it counts ngày làm việc
   */
  record Counted(Length length, boolean working) {}

  private static final long DECADE = Words.key("thập");

  private static final Map<Long, Length> UNITS =
      Map.of(
          Keys.PHUT,
          Length.of(1, LapseUnit.MINUTE),
          Keys.GIO,
          Length.of(1, LapseUnit.HOUR),
          Words.key("tiếng"),
          Length.of(1, LapseUnit.HOUR),
          Keys.NGAY,
          Length.of(1, LapseUnit.DAY),
          Keys.TUAN,
          Length.of(1, LapseUnit.WEEK),
          Keys.THANG,
          Length.of(1, LapseUnit.MONTH),
          Keys.QUY,
          Length.of(3, LapseUnit.MONTH),
          Keys.NAM,
          Length.of(1, LapseUnit.YEAR),
          Words.key("thập"),
          Length.of(10, LapseUnit.YEAR));

  private static final List<String> NAMES =
      List.of("phút", "giờ", "tiếng", "ngày", "tuần", "tháng", "quý", "quí", "năm", "thập");

  private LengthRules() {}

  /** Reads a duration from its number on. */
  static Optional<Read<Counted>> at(Words words, int index) {
    if (words.exact(index, "nửa")) {
      return half(words, index);
    }
    if (isDecimal(words, index)) {
      return oneAndAHalf(words, index);
    }
    Optional<Read<Integer>> amount = Numerals.amount(words, index);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    int least = amount.get().value();
    return larger(words, amount.get())
        .flatMap(larger -> unit(words, larger))
        .map(read -> new Read<>(read.value().atLeast(least), read.next()))
        .or(() -> unit(words, amount.get()))
        .map(read -> behindUnit(words, read));
  }

  /** {@code 1,5 tháng}: only halves are read. */
  private static boolean isDecimal(Words words, int index) {
    return words.digits(index) > 0
        && words.digits(index + 1) > 0
        && words.before(words.start(index + 1)) == ','
        && words.end(index) + 1 == words.start(index + 1);
  }

  private static Optional<Read<Counted>> oneAndAHalf(Words words, int index) {
    int whole = words.number(index, 2);
    return whole > 0 && words.number(index + 1, 1) == 5
        ? unit(words, new Read<>(whole, index + 2))
            .map(read -> new Read<>(new Counted(withHalf(read.value()), false), read.next()))
        : Optional.empty();
  }

  private static Length withHalf(Length length) {
    return halfOf(Length.of(1, length.unit())).map(length::and).orElse(length);
  }

  /** Tells whether a unit is written between two syllables with its marks. */
  static boolean isPlain(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      for (String unit : NAMES) {
        if (words.exact(i, unit)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code 3 - 5 ngày}, {@code từ 03 đến 05 ngày}. */
  private static Optional<Read<Integer>> larger(Words words, Read<Integer> amount) {
    int at = amount.next();
    boolean to = words.next(at, Keys.DEN) || words.next(at, Keys.TOI);
    if (!to && words.gap(at) != '-') {
      return Optional.empty();
    }
    return Numerals.amount(words, to ? at + 1 : at).filter(read -> read.value() > amount.value());
  }

  /** Nửa tháng is 15 days, nửa năm six months (Bộ luật Dân sự 2015, Điều 146, khoản 1). */
  private static Optional<Read<Counted>> half(Words words, int index) {
    Length unit = UNITS.get(words.key(index + 1));
    return unit == null || !words.blank(index + 1)
        ? Optional.empty()
        : halfOf(unit).map(half -> new Read<>(new Counted(half, false), index + 2));
  }

  private static Optional<Length> halfOf(Length unit) {
    return switch (unit.unit()) {
      case YEAR -> Optional.of(Length.of(6, LapseUnit.MONTH));
      case MONTH -> Optional.of(Length.of(15, LapseUnit.DAY));
      case DAY -> Optional.of(Length.of(12, LapseUnit.HOUR));
      case HOUR -> Optional.of(Length.of(30, LapseUnit.MINUTE));
      case WEEK, MINUTE -> Optional.empty();
    };
  }

  private static Optional<Read<Length>> unit(Words words, Read<Integer> amount) {
    int at = amount.next();
    char gap = words.gap(at);
    Length unit = UNITS.get(words.key(at));
    boolean joined = gap == ' ' || gap == ')' || gap == Words.JOINED;
    boolean decade = words.is(at, DECADE);
    if (unit == null || !joined || isRule(words, at) || (decade && !isDecade(words, at + 1))) {
      return Optional.empty();
    }
    Length length = Length.of(amount.value() * unit.amount(), unit.unit());
    return Optional.of(new Read<>(length, decade ? at + 2 : at + 1));
  }

  /** The quy of {@code Điều 25 quy định} counts no quarters. */
  private static boolean isRule(Words words, int index) {
    return words.is(index, Keys.QUY) && !words.exact(index, "quý") && !words.exact(index, "quí");
  }

  private static boolean isDecade(Words words, int index) {
    return words.exact(index, "kỷ") || words.exact(index, "niên");
  }

  private static Read<Counted> behindUnit(Words words, Read<Length> read) {
    int next = read.next();
    Length length = read.value();
    if (words.exact(next, "rưỡi") && words.blank(next)) {
      Length whole = length;
      return new Read<>(new Counted(halfOf(length).map(whole::and).orElse(whole), false), next + 1);
    }
    int working = behindWorking(words, next);
    if (working > next) {
      return new Read<>(new Counted(length, true), working);
    }
    int plain = behindFiller(words, next);
    return rest(words, length, plain)
        .map(smaller -> new Read<>(new Counted(length.and(smaller.value()), false), smaller.next()))
        .orElse(new Read<>(new Counted(length, false), plain));
  }

  /** Skips {@code làm việc}, {@code công tác}. */
  private static int behindWorking(Words words, int index) {
    boolean work = words.exact(index, "làm") && words.next(index + 1, Keys.VIEC);
    boolean duty =
        words.exact(index, "công")
            && words.exact(index + 1, "tác")
            && words.is(index - 1, Keys.NGAY);
    return work || duty ? index + 2 : index;
  }

  /** Skips {@code tuần lễ}, {@code giờ đồng hồ}. */
  private static int behindFiller(Words words, int index) {
    if (words.exact(index, "lễ") && words.is(index - 1, Keys.TUAN)) {
      return index + 1;
    }
    return words.exact(index, "đồng") && words.exact(index + 1, "hồ") ? index + 2 : index;
  }

  /** Reads {@code 6 tháng} behind {@code 1 năm}: a smaller unit, with its own number. */
  private static Optional<Read<Length>> rest(Words words, Length larger, int index) {
    int at = words.next(index, Keys.VA) ? index + 1 : index;
    if (!words.blank(at) || words.number(at, 2) < 0) {
      return Optional.empty();
    }
    return unit(words, new Read<>(words.number(at, 2), at + 1))
        .filter(read -> read.value().unit().compareTo(larger.unit()) < 0)
        .filter(read -> words.digits(read.next()) == 0 || !words.blank(read.next()));
  }
}
