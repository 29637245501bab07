// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** What other letters need to know of a letter to cite it; made without its text. */
record Head(
    long letter,
    LocalDate issuedOn,
    Province province,
    Agency agency,
    LetterType type,
    String number) {
  private static final LocalDate FIRST = LocalDate.of(2016, 1, 4);
  private static final int DAYS = 3830;

  static Head of(long seed, long letter) {
    Chance chance = new Chance(seed, letter, 1);
    LocalDate day = workday(FIRST.plusDays(chance.below(DAYS)));
    Province province = Province.any(chance, day);
    Agency agency = Agencies.any(chance, province, day);
    LetterType type = LetterType.any(chance, agency);
    return new Head(letter, day, province, agency, type, type.number(chance, agency));
  }

  private static LocalDate workday(LocalDate day) {
    boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    return weekend ? day.minusDays(2) : day;
  }
}
