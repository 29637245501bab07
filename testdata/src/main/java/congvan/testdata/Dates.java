// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.time.LocalDate;
import java.util.Locale;

/** Writes days as letters do. */
final class Dates {
  private Dates() {}

  /** A day in one of the ways of running text, without the word ngày. */
  static String written(Chance chance, LocalDate day) {
    String form =
        switch (chance.below(5)) {
          case 0 -> "%02d tháng %02d năm %d";
          case 1 -> "%d tháng %d năm %d";
          case 2 -> "%02d/%02d/%d";
          default -> "%d/%d/%d";
        };
    return String.format(
        Locale.ROOT, form, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
