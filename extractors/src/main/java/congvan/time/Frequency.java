// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;

/**
 * How often something comes (tần suất), in the two units that a rule of RFC 5545 needs for it:
 * {@code 2 tuần} is 14 days, {@code quý} is 3 months.
 */
record Frequency(int days, int months) {
  static final Frequency WEEK = new Frequency(7, 0);

  private static final int DAYS_OF_WEEK = 7;
  private static final int DAYS_OF_HALF_MONTH = 15;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_YEAR = 12;

  /** Reads a unit alone: {@code tuần}, {@code quý}. */
  static Optional<Read<Frequency>> unit(Words words, int index) {
    return of(words.key(index), 1).map(unit -> new Read<>(unit, index + 1));
  }

  /** Reads a number of units: {@code 6 tháng}, {@code hai tuần}, {@code nửa năm}. */
  static Optional<Read<Frequency>> counted(Words words, int index) {
    if (words.exact(index, "nửa") && words.blank(index + 1)) {
      return half(words, index + 1);
    }
    Optional<Read<Integer>> amount = Numerals.amount(words, index).filter(n -> n.value() > 0);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    int at = amount.get().next();
    return words.blank(at) || words.gap(at) == ')'
        ? of(words.key(at), amount.get().value()).map(read -> new Read<>(read, at + 1))
        : Optional.empty();
  }

  private static Optional<Read<Frequency>> half(Words words, int index) {
    if (words.is(index, Keys.NAM)) {
      return Optional.of(new Read<>(new Frequency(0, MONTHS_OF_YEAR / 2), index + 1));
    }
    return words.is(index, Keys.THANG)
        ? Optional.of(new Read<>(new Frequency(DAYS_OF_HALF_MONTH, 0), index + 1))
        : Optional.empty();
  }

  private static Optional<Frequency> of(long unit, int amount) {
    if (unit == Keys.NGAY || unit == Keys.TUAN) {
      return Optional.of(new Frequency(unit == Keys.NGAY ? amount : amount * DAYS_OF_WEEK, 0));
    }
    int months =
        unit == Keys.THANG
            ? 1
            : unit == Keys.NAM ? MONTHS_OF_YEAR : unit == Keys.QUY ? MONTHS_OF_QUARTER : 0;
    return months > 0 ? Optional.of(new Frequency(0, amount * months)) : Optional.empty();
  }

  /**
   * Returns how often it comes that comes so many times: twice a year is every six months. Where
   * the times do not part the unit evenly, or would need days to be made up, it stays the unit.
   */
  Frequency times(int times) {
    return months > 1 && times > 0 && months % times == 0 ? new Frequency(0, months / times) : this;
  }

  /** Returns the rule of RFC 5545: {@code FREQ=MONTHLY;INTERVAL=3}. */
  String rule() {
    if (months > 0) {
      return months % MONTHS_OF_YEAR == 0
          ? every("YEARLY", months / MONTHS_OF_YEAR)
          : every("MONTHLY", months);
    }
    return days % DAYS_OF_WEEK == 0 ? every("WEEKLY", days / DAYS_OF_WEEK) : every("DAILY", days);
  }

  private static String every(String frequency, int interval) {
    return "FREQ=" + frequency + (interval == 1 ? "" : ";INTERVAL=" + interval);
  }
}
