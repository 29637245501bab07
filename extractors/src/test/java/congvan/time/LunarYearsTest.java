// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.DeadlineKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.time4j.PlainDate;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LunarYearsTest {
  static Stream<LunarYear> years() {
    return LunarYears.all().stream();
  }

  @ParameterizedTest
  @MethodSource("years")
  void everyMonthIsThatOfTheVietnameseCalendar(LunarYear year) {
    int last = year.leap() == 0 ? LunarYear.LEAP : year.leap() + LunarYear.LEAP;

    assertThat(IntStream.rangeClosed(1, last).filter(year::has))
        .hasSize(year.days().size())
        .allSatisfy(month -> isMonth(year, month));
  }

  private static void isMonth(LunarYear year, int month) {
    LocalDate start = year.monthStart(month);
    VietnameseCalendar day =
        PlainDate.of(start.getYear(), start.getMonthValue(), start.getDayOfMonth())
            .transform(VietnameseCalendar.axis());

    assertThat(day.getDayOfMonth()).isEqualTo(1);
    assertThat(day.getMonth().getNumber()).isEqualTo((month - 1) % LunarYear.LEAP + 1);
    assertThat(day.getMonth().isLeap()).isEqualTo(month > LunarYear.LEAP);
    assertThat(day.lengthOfMonth()).isEqualTo(year.lengthOf(month));
  }

  @Test
  void theYearsFollowOneAnother() {
    for (LunarYear year : LunarYears.all()) {
      int days = year.days().stream().mapToInt(Integer::intValue).sum();

      assertThat(LunarYears.of(year.year() + 1).map(LunarYear::first))
          .isIn(Optional.of(year.first().plusDays(days)), Optional.empty());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-16, 2025", // the eve of Tết
    "2026-02-17, 2026",
    "2026-12-31, 2026",
    "2027-02-05, 2026",
  })
  void aDayBeforeTetIsOfTheYearThatEnds(LocalDate day, int year) {
    assertThat(LunarYears.yearOf(day)).isEqualTo(year);
  }

  @Test
  void yearsOutsideOfTheTableAreNotKnown() {
    assertThat(LunarYears.of(1949)).isEmpty();
    assertThat(LunarYears.of(2101)).isEmpty();
  }

  @Test
  void aLunarDayOutsideOfTheTableIsAnEventInItsWords() {
    TimeReading read = TimeFinder.find("trước ngày 23 tháng Chạp", LocalDate.of(2150, 3, 5)).get(0);

    assertThat(read.kind()).isEqualTo(DeadlineKind.EVENT);
    assertThat(read.term().condition()).contains("ngày 23 tháng 12 âm lịch");
    assertThat(read.term().value()).isEmpty();
  }
}
