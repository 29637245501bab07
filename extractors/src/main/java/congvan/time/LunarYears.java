// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.lexicon.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The years of the lunar calendar (âm lịch) that are known; outside of them nothing is guessed. */
final class LunarYears {
  private static final List<LunarYear> YEARS =
      Table.beside(LunarYears.class, "lunar-years.tsv").rows().stream().map(LunarYear::of).toList();
  private static final int FIRST = YEARS.get(0).year();

  private LunarYears() {}

  static List<LunarYear> all() {
    return YEARS;
  }

  static Optional<LunarYear> of(int year) {
    int at = year - FIRST;
    return at < 0 || at >= YEARS.size() ? Optional.empty() : Optional.of(YEARS.get(at));
  }

  /** Returns the number of the lunar year in which a day lies; before Tết it is last year's. */
  static int yearOf(LocalDate day) {
    boolean before = of(day.getYear()).filter(year -> day.isBefore(year.first())).isPresent();
    return before ? day.getYear() - 1 : day.getYear();
  }
}
