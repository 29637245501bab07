// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;
import java.util.Optional;

/**
 * Halves and runs at either end: {@code nửa đầu năm 2026}, {@code nửa cuối tháng 4}, {@code 3 tháng
 * cuối năm}, {@code hai quý đầu năm 2026}, {@code quý cuối năm}.
 */
final class PartOfYearRules {
  private static final int MIDDLE_OF_MONTH = 15;
  private static final int HALF_A_YEAR = 6;

  private final Words words;
  private final int first;

  private PartOfYearRules(Words words, int first) {
    this.words = words;
    this.first = first;
  }

  /** Reads from {@code nửa}, from {@code quý} or from a number on. */
  static List<Hit> at(Words words, int index) {
    PartOfYearRules rules = new PartOfYearRules(words, index);
    if (words.exact(index, "nửa")) {
      return rules.half().map(List::of).orElse(List.of());
    }
    return rules.run().map(List::of).orElse(List.of());
  }

  private Optional<Hit> half() {
    boolean turned = words.next(first + 1, Keys.NAM) && isEnd(first + 2);
    int end = turned ? first + 2 : first + 1;
    if (!isEnd(end)) {
      return Optional.empty();
    }
    boolean last = !words.is(end, Keys.DAU);
    if (words.next(end + 1, Keys.THANG)) {
      return moment(end + 1)
          .filter(read -> read.value().grain() == Grain.MONTH)
          .map(read -> hit(read.next(), halfOf(read.value(), last), TimeRule.HALF));
    }
    Moment half = Moment.of(Grain.HALF, last ? 2 : 1, 0);
    return turned ? turned(half, end + 1) : year(end + 1, half);
  }

  /** {@code nửa năm đầu 2026}, {@code nửa năm đầu}. */
  private Optional<Hit> turned(Moment half, int index) {
    int year = words.blank(index) ? DayRules.year(words, index, false) : -1;
    return year > 0 && words.isFree(index)
        ? Optional.of(hit(index + 1, new TimeValue.Point(half.withYear(year)), TimeRule.HALF))
        : Optional.of(year(index, half))
            .filter(Optional::isPresent)
            .orElse(Optional.of(hit(index, new TimeValue.Point(half), TimeRule.HALF)));
  }

  private Optional<Hit> year(int index, Moment half) {
    int of = words.next(index, Keys.CUA) ? index + 1 : index;
    return yearOf(of, half)
        .map(read -> hit(read.next(), new TimeValue.Point(read.value()), TimeRule.HALF));
  }

  /** Gives a piece the year behind it; {@code năm} alone is the present one. */
  private Optional<Read<Moment>> yearOf(int index, Moment piece) {
    if (!words.next(index, Keys.NAM)) {
      return Optional.empty();
    }
    Read<Moment> told = DayRules.withYearWord(words, piece, index);
    return Optional.of(told.next() > index ? told : new Read<>(piece, index + 1));
  }

  private static TimeValue halfOf(Moment month, boolean last) {
    return last
        ? new TimeValue.Stretch(
            new Moment(
                Grain.DAY,
                month.year(),
                month.part(),
                MIDDLE_OF_MONTH + 1,
                month.shift(),
                month.edge(),
                month.time()),
            month.withEdge(Edge.END))
        : new TimeValue.Stretch(month.withEdge(Edge.START), month.withEdge(Edge.MIDDLE));
  }

  /** {@code 3 tháng cuối năm 2026}, {@code hai quý đầu năm}, {@code quý cuối năm}. */
  private Optional<Hit> run() {
    boolean one = words.is(first, Keys.QUY) || words.is(first, Keys.QUI);
    Optional<Read<Integer>> count =
        one ? Optional.of(new Read<>(1, first)) : Numerals.amount(words, first);
    if (count.isEmpty() || (!one && !words.blank(count.get().next()))) {
      return Optional.empty();
    }
    int unit = count.get().next();
    boolean quarters = words.is(unit, Keys.QUY) || words.is(unit, Keys.QUI);
    boolean months = words.is(unit, Keys.THANG) && words.next(unit + 1, Keys.CUOI);
    int amount = count.get().value();
    boolean fits = quarters ? amount >= 1 && amount <= 4 : amount >= 2 && amount < 12;
    return (quarters || (months && amount != HALF_A_YEAR)) && fits && isEnd(unit + 1)
        ? run(amount, quarters ? Grain.QUARTER : Grain.MONTH, unit + 1)
        : Optional.empty();
  }

  private Optional<Hit> run(int count, Grain grain, int end) {
    boolean last = !words.is(end, Keys.DAU);
    boolean full = words.exact(end + 1, last ? "cùng" : "tiên") && words.blank(end + 1);
    int behind = full ? end + 2 : end + 1;
    int year = words.next(behind, Keys.CUA) ? behind + 1 : behind;
    int all = grain == Grain.QUARTER ? 4 : 12;
    Moment from = Moment.of(grain, last ? all - count + 1 : 1, 0);
    return yearOf(year, Moment.of(grain, last ? all : count, 0))
        .map(read -> hit(read.next(), run(from, read.value()), rule(grain, count)));
  }

  private static TimeValue run(Moment from, Moment to) {
    return from.part() == to.part()
        ? new TimeValue.Point(to)
        : new TimeValue.Stretch(to.withPart(from.part()), to);
  }

  private static TimeRule rule(Grain grain, int count) {
    return count == 1 ? TimeRule.of(grain) : TimeRule.INTERVAL;
  }

  private boolean isEnd(int index) {
    return words.blank(index)
        && (words.exact(index, "đầu") || words.exact(index, "cuối") || words.exact(index, "sau"));
  }

  private Optional<Read<Moment>> moment(int index) {
    return MomentRules.at(words, index);
  }

  private Hit hit(int next, TimeValue value, TimeRule rule) {
    return new Hit(first, next, value, rule);
  }
}
