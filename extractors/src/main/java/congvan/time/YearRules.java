// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Years behind a day, a month or a quarter: {@code năm 2022}, {@code năm sau}, {@code , 2026},
 * {@code năm hai nghìn không trăm hai mươi sáu}, {@code năm Bính Ngọ}.
 */
final class YearRules {
  private static final int FIRST = 1800;
  private static final int LAST = 2199;
  private static final int CENTURY = 2000;

  /** Of two digits the years from 1960 on are of the last century. */
  private static final int LAST_CENTURY = 60;

  private YearRules() {}

  static boolean isYear(int number) {
    return number >= FIRST && number <= LAST;
  }

  /** Returns the year in digits here; of two digits only where that is allowed. */
  static OptionalInt digits(Words words, int index, boolean ofTwo) {
    int end = DamagedNumber.end(words, index);
    if (end == index) {
      return OptionalInt.empty();
    }
    int length = words.end(end - 1) - words.start(index);
    int number = DamagedNumber.value(words, index, end, 4);
    if (length == 4) {
      return isYear(number) ? OptionalInt.of(number) : OptionalInt.empty();
    }
    return ofTwo && length == 2 ? OptionalInt.of(ofTwo(number)) : OptionalInt.empty();
  }

  private static int ofTwo(int number) {
    return number + (number >= LAST_CENTURY ? CENTURY - 100 : CENTURY);
  }

  /** Reads the year that stands behind a moment without one, if one does. */
  static Read<Moment> behind(Words words, Moment moment, int index) {
    int year = words.next(index, Keys.CUA) ? index + 1 : index;
    char gap = words.gap(year);
    if (gap != ' ' && gap != ',' && gap != Words.JOINED) {
      return new Read<>(moment, index);
    }
    if (words.is(year, Keys.NAM)) {
      return named(words, moment, year + 1).orElse(new Read<>(moment, index));
    }
    if (words.exact(year, "sang") && words.next(year + 1, Keys.NAM)) {
      return new Read<>(moment.withShift(1), year + 2);
    }
    OptionalInt number = gap == ',' ? digits(words, index, false) : OptionalInt.empty();
    return number.isPresent() && words.isFree(index)
        ? new Read<>(moment.withYear(number.getAsInt()), index + 1)
        : new Read<>(moment, index);
  }

  private static Optional<Read<Moment>> named(Words words, Moment moment, int index) {
    OptionalInt digits = words.near(index) ? digits(words, index, false) : OptionalInt.empty();
    if (digits.isPresent()) {
      int end = DamagedNumber.end(words, index);
      return Optional.of(new Read<>(moment.withYear(digits.getAsInt()), end));
    }
    return words.blank(index) ? inWords(words, moment, index) : Optional.empty();
  }

  private static Optional<Read<Moment>> inWords(Words words, Moment moment, int index) {
    return Shifts.at(words, index)
        .map(shift -> new Read<>(moment.withShift(shift.value()), shift.next()))
        .or(
            () ->
                SpelledNumber.year(words, index)
                    .map(year -> new Read<>(moment.withYear(year.value()), year.next())))
        .or(
            () ->
                CanChi.at(words, index)
                    .map(year -> new Read<>(Moons.inYear(moment, year.value()), year.next())));
  }
}
