// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;

/**
 * Days that only the moon has: {@code rằm tháng Bảy}, {@code mùng 3 Tết}, {@code 28 Tết}, and the
 * months Giêng and Chạp.
 */
final class LunarRules {
  private static final int FULL_MOON = 15;
  private static final int FIRST_MONTH = 1;
  private static final int LAST_MONTH = 12;
  private static final int LAST_OF_FIRST_DAYS = 15;

  private LunarRules() {}

  /** Reads a day at rằm, at mùng or at the number before Tết. */
  static Optional<Read<Moment>> at(Words words, int index) {
    if (words.is(index, Keys.RAM)) {
      return fullMoon(words, index);
    }
    int number = DayRules.isEarly(words, index) ? index + 1 : index;
    Optional<Read<Moment>> tet = ofTet(words, number);
    return tet.isPresent() || number == index ? tet : DayRules.at(words, index, true);
  }

  /** Tells whether a number is a day by what follows: {@code 25 tháng Chạp}, {@code 28 Tết}. */
  static boolean isNumber(Words words, int index) {
    boolean month = words.next(index + 1, Keys.THANG) && words.isCapital(index + 2);
    return month ? MonthNames.at(words, index + 2).isPresent() : words.next(index + 1, Keys.TET);
  }

  private static Optional<Read<Moment>> fullMoon(Words words, int index) {
    boolean month = words.said(index, "rằm") && words.next(index + 1, Keys.THANG);
    return month && words.blank(index + 2)
        ? MonthNames.at(words, index + 2)
            .map(read -> new Read<>(Moment.lunar(read.value().part(), FULL_MOON), read.next()))
            .map(read -> withYear(words, read))
        : Optional.empty();
  }

  private static Read<Moment> withYear(Words words, Read<Moment> read) {
    Read<Moment> marked = Moons.marked(words, read);
    return marked.value().lacksYear()
        ? YearRules.behind(words, marked.value(), marked.next())
        : marked;
  }

  /** {@code mùng 3 Tết}, {@code 28 Tết Đinh Mùi}: before the feast or from it on. */
  static Optional<Read<Moment>> ofTet(Words words, int index) {
    int day = words.number(index, 2);
    if (day < 1 || day > 30) {
      return Optional.empty();
    }
    int tet = index + 1;
    if (!words.next(tet, Keys.TET) || !words.said(tet, "tết")) {
      return Optional.empty();
    }
    boolean before = day > LAST_OF_FIRST_DAYS;
    Moment moment = Moment.lunar(before ? LAST_MONTH : FIRST_MONTH, day);
    Read<Moment> read = FestivalYears.behindTet(words, moment, tet + 1);
    return Optional.of(before ? new Read<>(yearBefore(read.value()), read.next()) : read);
  }

  /** The last days before Tết belong to the year that ends. */
  private static Moment yearBefore(Moment moment) {
    return moment.year().isPresent() ? moment.withYear(moment.year().getAsInt() - 1) : moment;
  }

  /** Reads {@code tháng Giêng}, {@code tháng Chạp năm Bính Ngọ}. */
  static Optional<Read<Moment>> month(Words words, int index) {
    return words.blank(index + 1) && words.digits(index + 1) == 0
        ? MonthNames.moon(words, index + 1)
            .map(read -> YearRules.behind(words, read.value(), read.next()))
        : Optional.empty();
  }
}
