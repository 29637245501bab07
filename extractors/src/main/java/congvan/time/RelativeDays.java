// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;

/** Days told from today: {@code hôm nay}, {@code ngày mai}, {@code sáng mai}, {@code tối qua}. */
final class RelativeDays {
  private RelativeDays() {}

  /** Reads what stands behind hôm: {@code nay}, {@code qua}, {@code kia}. */
  static Optional<Read<Moment>> behindHom(Words words, int index) {
    return at(words, index, "nay", 0)
        .or(() -> at(words, index, "qua", -1))
        .or(() -> at(words, index, "kia", -2))
        .or(() -> at(words, index, "kìa", -3));
  }

  /** Reads what stands behind ngày: {@code mai}, {@code kia}, {@code hôm nay}. */
  static Optional<Read<Moment>> behindNgay(Words words, int index) {
    if (words.is(index, Keys.HOM) && words.blank(index + 1)) {
      return behindHom(words, index + 1);
    }
    return tomorrow(words, index)
        .or(() -> at(words, index, "kia", 2))
        .or(() -> at(words, index, "mốt", 2))
        .or(() -> at(words, index, "kìa", 3));
  }

  /** Reads what stands behind a part of the day: {@code nay}, {@code mai}, {@code qua}. */
  static Optional<Read<Moment>> behindPart(Words words, int index) {
    return at(words, index, "nay", 0)
        .or(() -> tomorrow(words, index))
        .or(() -> at(words, index, "mốt", 2))
        .or(() -> at(words, index, "qua", -1));
  }

  /** {@code mai sau} is the time to come, {@code Mai} a name. */
  private static Optional<Read<Moment>> tomorrow(Words words, int index) {
    boolean name = words.isCapital(index) && !words.isCapital(index - 1);
    return name || (words.next(index + 1, Keys.SAU) && !words.is(index + 2, Keys.KHI))
        ? Optional.empty()
        : at(words, index, "mai", 1);
  }

  private static Optional<Read<Moment>> at(Words words, int index, String word, int shift) {
    return words.blank(index) && words.said(index, word)
        ? Optional.of(new Read<>(Moment.today(shift), index + 1))
        : Optional.empty();
  }
}
