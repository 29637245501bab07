// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;

/**
 * Months by number or by name: {@code 3}, {@code O3}, {@code Tư}, {@code mười hai}; Giêng and Chạp
 * are months of the moon (tháng âm lịch).
 */
final class MonthNames {
  private static final int LAST_MONTH = 12;
  private static final long GIENG = Words.key("giêng");
  private static final long CHAP = Words.key("chạp");

  private MonthNames() {}

  /** Reads what stands behind the word tháng, as a moment of the grain of a month. */
  static Optional<Read<Moment>> at(Words words, int index) {
    int end = DamagedNumber.end(words, index);
    int month = DamagedNumber.value(words, index, end, 2);
    if (month >= 0) {
      return of(month, end);
    }
    return moon(words, index)
        .or(() -> SpelledNumber.at(words, index).flatMap(read -> of(read.value(), read.next())));
  }

  /** Reads the name of a month that only the moon has. */
  static Optional<Read<Moment>> moon(Words words, int index) {
    long key = words.key(index);
    boolean named =
        (key == GIENG && words.said(index, "giêng")) || (key == CHAP && words.said(index, "chạp"));
    return named
        ? Optional.of(
            new Read<>(Moment.of(Grain.LUNAR_MONTH, key == GIENG ? 1 : LAST_MONTH, 0), index + 1))
        : Optional.empty();
  }

  private static Optional<Read<Moment>> of(int month, int next) {
    return month >= 1 && month <= LAST_MONTH
        ? Optional.of(new Read<>(Moment.month(month), next))
        : Optional.empty();
  }
}
