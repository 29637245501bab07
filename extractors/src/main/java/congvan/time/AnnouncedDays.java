// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A calendar with days that were announced for it: off, or worked in place of others. */
final class AnnouncedDays implements WorkingCalendar {
  private final WorkingCalendar usual;
  private final Set<LocalDate> off;
  private final Set<LocalDate> worked;
  private final Set<Integer> years;

  AnnouncedDays(WorkingCalendar usual, Set<LocalDate> off, Set<LocalDate> worked) {
    this.usual = usual;
    this.off = Set.copyOf(off);
    this.worked = Set.copyOf(worked);
    this.years =
        Stream.concat(off.stream(), worked.stream())
            .map(LocalDate::getYear)
            .collect(Collectors.toUnmodifiableSet());
    if (this.off.stream().anyMatch(this.worked::contains)) {
      throw new IllegalArgumentException("days both off and worked: " + off + " and " + worked);
    }
  }

  @Override
  public boolean isWorked(LocalDate day) {
    return worked.contains(day) || (!off.contains(day) && usual.isWorked(day));
  }

  @Override
  public boolean knows(int year) {
    return years.contains(year) || usual.knows(year);
  }
}
