// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;
import java.util.Optional;

/** Days so far from today: {@code 3 ngày nữa}, {@code 10 ngày trước}, {@code cách đây 2 tuần}. */
final class DistanceRules {
  private static final int DAYS_OF_WEEK = 7;
  private static final int DAYS_OF_HALF_MONTH = 15;
  private static final int MONTHS_OF_HALF_YEAR = 6;

  private DistanceRules() {}

  private record Distance(int amount, Grain unit) {
    Moment moment(int sign) {
      return switch (unit) {
        case MONTH, YEAR -> Moment.of(unit, 0, 0).withShift(sign * amount).withEdge(Edge.SAME_DAY);
        case WEEK -> Moment.today(sign * amount * DAYS_OF_WEEK);
        case DAY, QUARTER, HALF, FIRST_MONTHS, LUNAR_DAY, LUNAR_MONTH ->
            Moment.today(sign * amount);
      };
    }
  }

  /** Reads an amount with nữa or trước behind it. */
  static List<Hit> counted(Words words, int index) {
    Optional<Read<Distance>> distance = distance(words, index);
    int next = distance.map(Read::next).orElse(index);
    int sign = next > index && words.blank(next) ? sign(words, next) : 0;
    if (sign == 0) {
      return List.of();
    }
    int end = words.exact(next + 1, "đây") && words.blank(next + 1) ? next + 2 : next + 1;
    return List.of(hit(index, end, distance.get().value().moment(sign)));
  }

  /** Reads {@code cách đây 2 tuần}, {@code cách nay khoảng 10 ngày}. */
  static List<Hit> ago(Words words, int index) {
    boolean here = words.exact(index + 1, "đây") || words.exact(index + 1, "nay");
    if (!words.said(index, "cách") || !here || !words.blank(index + 1)) {
      return List.of();
    }
    boolean about =
        words.exact(index + 2, "khoảng")
            || words.exact(index + 2, "gần")
            || words.exact(index + 2, "hơn");
    return distance(words, about ? index + 3 : index + 2)
        .map(read -> List.of(hit(index, read.next(), read.value().moment(-1))))
        .orElse(List.of());
  }

  private static Hit hit(int first, int next, Moment moment) {
    return new Hit(first, next, new TimeValue.Point(moment), TimeRule.DISTANCE);
  }

  private static int sign(Words words, int index) {
    if (words.exact(index, "nữa")) {
      return 1;
    }
    boolean here = words.exact(index + 1, "đây");
    boolean ends = !words.blank(index + 1) || here;
    return words.exact(index, "trước") && ends ? -1 : 0;
  }

  private static Optional<Read<Distance>> distance(Words words, int index) {
    if (words.exact(index, "nửa")) {
      return halfOf(words, index + 1);
    }
    return Numerals.amount(words, index)
        .filter(amount -> words.blank(amount.next()))
        .flatMap(
            amount ->
                unit(words, amount.next())
                    .map(
                        unit -> new Read<>(new Distance(amount.value(), unit), amount.next() + 1)));
  }

  /** Bộ luật Dân sự 2015, Điều 146(1): half a month is 15 days, half a year six months. */
  private static Optional<Read<Distance>> halfOf(Words words, int index) {
    if (words.next(index, Keys.THANG)) {
      return Optional.of(new Read<>(new Distance(DAYS_OF_HALF_MONTH, Grain.DAY), index + 1));
    }
    return words.next(index, Keys.NAM)
        ? Optional.of(new Read<>(new Distance(MONTHS_OF_HALF_YEAR, Grain.MONTH), index + 1))
        : Optional.empty();
  }

  private static Optional<Grain> unit(Words words, int index) {
    long key = words.key(index);
    if (key == Keys.NGAY) {
      return Optional.of(Grain.DAY);
    }
    if (key == Keys.TUAN) {
      return Optional.of(Grain.WEEK);
    }
    if (key == Keys.THANG) {
      return Optional.of(Grain.MONTH);
    }
    return key == Keys.NAM ? Optional.of(Grain.YEAR) : Optional.empty();
  }
}
