// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.lexicon.Table;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The days off of state offices (ngày nghỉ lễ, tết), and the Saturdays worked in their stead. */
final class PublicHolidays implements WorkingCalendar {
  static final WorkingCalendar STANDARD = read();

  private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
  private static final MonthDay VICTORY = MonthDay.of(4, 30);
  private static final MonthDay LABOUR = MonthDay.of(5, 1);
  private static final MonthDay NATIONAL = MonthDay.of(9, 2);
  private static final Set<MonthDay> FIXED = Set.of(NEW_YEAR, VICTORY, LABOUR, NATIONAL);

  /** Ngày Văn hóa Việt Nam, off from 2026 on. */
  private static final MonthDay CULTURE = MonthDay.of(11, 24);

  private static final int FIRST_CULTURE = 2026;

  private final Map<LocalDate, Boolean> announced;
  private final Set<Integer> years;

  private PublicHolidays(Map<LocalDate, Boolean> announced) {
    this.announced = Map.copyOf(announced);
    this.years = announced.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
  }

  private static PublicHolidays read() {
    return new PublicHolidays(
        Table.beside(PublicHolidays.class, "holidays.tsv").rows().stream()
            .collect(
                Collectors.toMap(
                    row -> LocalDate.parse(row.cell("date")),
                    row -> row.cell("kind").equals("work"))));
  }

  @Override
  public boolean isWorked(LocalDate day) {
    Boolean worked = announced.get(day);
    return worked != null ? worked : !WorkingCalendar.isWeekend(day) && !isFixed(day);
  }

  private static boolean isFixed(LocalDate day) {
    MonthDay date = MonthDay.from(day);
    return FIXED.contains(date) || (date.equals(CULTURE) && day.getYear() >= FIRST_CULTURE);
  }

  @Override
  public boolean knows(int year) {
    return years.contains(year);
  }
}
