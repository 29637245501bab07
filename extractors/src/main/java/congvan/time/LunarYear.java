// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.lexicon.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A year of the lunar calendar (năm âm lịch) and the days of its months.
 *
 * @param year the common year in which it begins
 * @param name the name of its stem and branch (can chi): {@code Bính Ngọ}
 * @param first mùng 1 Tết
 * @param leap the month that comes twice (tháng nhuận); zero where none does
 * @param days the lengths of its months, the leap month behind its own
 */
record LunarYear(int year, String name, LocalDate first, int leap, List<Integer> days) {
  /** What a leap month has more than its own: month 4 is followed by 16. */
  static final int LEAP = 12;

  static final int LONGEST_MONTH = 30;

  LunarYear {
    days = List.copyOf(days);
  }

  static LunarYear of(Table.Row row) {
    String leap = row.cell("leap");
    return new LunarYear(
        Integer.parseInt(row.cell("year")),
        row.cell("name"),
        LocalDate.parse(row.cell("first")),
        leap.equals("-") ? 0 : Integer.parseInt(leap),
        Arrays.stream(row.cell("months").split(" ", -1)).map(Integer::valueOf).toList());
  }

  /** Tells whether it has a month: a leap month is one of few years. */
  boolean has(int month) {
    return month <= LEAP || month == leap + LEAP;
  }

  /** Returns the first day of a month. */
  LocalDate monthStart(int month) {
    int before = 0;
    for (int i = 0; i < indexOf(month); i++) {
      before += days.get(i);
    }
    return first.plusDays(before);
  }

  int lengthOf(int month) {
    return days.get(indexOf(month));
  }

  private int indexOf(int month) {
    if (month > LEAP) {
      return month - LEAP;
    }
    return leap > 0 && month > leap ? month : month - 1;
  }
}
