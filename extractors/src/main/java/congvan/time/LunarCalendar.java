// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.LocalDate;
import java.util.Locale;

/** Lays a lunar day or month (ngày, tháng âm lịch) on the common calendar. */
final class LunarCalendar {
  private final LocalDate reference;

  LunarCalendar(LocalDate reference) {
    this.reference = reference;
  }

  /** Tells whether the year of a moment is in the table, and the next, which it may become. */
  boolean knows(Moment moment) {
    int year = year(moment);
    int last = moment.year().isPresent() ? year : year + 1;
    return isKnown(year, moment.part()) && isKnown(last, moment.part());
  }

  static boolean isKnown(int year, int month) {
    return LunarYears.of(year).filter(known -> known.has(month)).isPresent();
  }

  private int year(Moment moment) {
    return moment.year().orElse(LunarYears.yearOf(reference) + moment.shift().orElse(0));
  }

  /** Returns the moment with its year. */
  Moment settled(Moment moment, Outlook outlook) {
    Moment settled = moment.withYear(year(moment));
    boolean next = moment.lacksYear() && outlook.isNextYear(last(settled), reference);
    return next ? moment.withYear(year(moment) + 1) : settled;
  }

  static LocalDate first(Moment settled) {
    LunarYear year = LunarYears.of(settled.year().getAsInt()).orElseThrow();
    int day = Math.max(1, Math.min(settled.day(), year.lengthOf(settled.part())));
    return year.monthStart(settled.part()).plusDays(day - 1L);
  }

  /** Returns the last day; day 30 of a short month is its last one, the 29th. */
  static LocalDate last(Moment settled) {
    LunarYear year = LunarYears.of(settled.year().getAsInt()).orElseThrow();
    return settled.grain() == Grain.LUNAR_DAY
        ? first(settled)
        : first(settled).plusDays(year.lengthOf(settled.part()) - 1L);
  }

  /** Returns a moment without a place on the common calendar in words. */
  static String inWords(Moment moment) {
    String day = moment.day() > 0 ? "ngày " + moment.day() + " " : "";
    String year = moment.year().isPresent() ? " năm " + moment.year().getAsInt() : "";
    return day + "tháng " + moment.part() + " âm lịch" + year;
  }

  /** Returns how the contract says what was written: {@code 12-23}, {@code 04-15 nhuận}. */
  static String written(Moment settled) {
    boolean leap = settled.part() > LunarYear.LEAP;
    int month = leap ? settled.part() - LunarYear.LEAP : settled.part();
    String day = settled.day() > 0 ? String.format(Locale.ROOT, "-%02d", dayOf(settled)) : "";
    return String.format(Locale.ROOT, "%02d", month) + day + (leap ? " nhuận" : "");
  }

  private static int dayOf(Moment settled) {
    LunarYear year = LunarYears.of(settled.year().getAsInt()).orElseThrow();
    return Math.min(settled.day(), year.lengthOf(settled.part()));
  }
}
