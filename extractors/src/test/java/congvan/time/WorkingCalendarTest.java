// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
  private static final WorkingCalendar STANDARD = WorkingCalendar.standard();

  @ParameterizedTest
  @CsvSource({
    "2026-03-05, true", // thứ Năm
    "2026-03-07, false", // thứ Bảy
    "2026-02-17, false", // mùng 1 Tết
    "2026-04-27, false", // nghỉ bù Giỗ Tổ
    "2025-04-26, true", // thứ Bảy làm bù
    "2031-09-02, false", // Quốc khánh, in a year not announced
    "2031-09-03, true",
    "2031-04-30, false",
    "2025-11-24, true", // before Ngày Văn hóa Việt Nam was made a holiday
    "2027-11-24, false",
    "2025-09-01, false", // the day beside Quốc khánh, as announced
    "2027-09-01, true", // not announced: never computed
  })
  void knowsWhatIsWorked(LocalDate day, boolean worked) {
    assertThat(STANDARD.isWorked(day)).isEqualTo(worked);
  }

  @Test
  void aDayOffGoesToTheNextWorkingDay() {
    assertThat(STANDARD.onOrAfter(LocalDate.of(2026, 2, 14))).isEqualTo("2026-02-23");
    assertThat(STANDARD.onOrAfter(LocalDate.of(2026, 3, 5))).isEqualTo("2026-03-05");
  }

  @Test
  void theFirstDayIsNotCounted() {
    assertThat(STANDARD.after(LocalDate.of(2026, 3, 6), 1)).isEqualTo("2026-03-09");
    assertThat(STANDARD.after(LocalDate.of(2026, 3, 7), 0)).isEqualTo("2026-03-07");
  }

  @Test
  void countsBackwards() {
    assertThat(STANDARD.onOrBefore(LocalDate.of(2026, 2, 22))).isEqualTo("2026-02-13");
    assertThat(STANDARD.before(LocalDate.of(2026, 3, 9), 1)).isEqualTo("2026-03-06");
    assertThat(STANDARD.before(LocalDate.of(2026, 5, 4), 3)).isEqualTo("2026-04-24");
  }

  @Test
  void takesDaysThatAreAnnounced() {
    LocalDate tet = LocalDate.of(2027, 2, 5);
    LocalDate saturday = LocalDate.of(2027, 2, 13);
    WorkingCalendar announced = STANDARD.with(Set.of(tet), Set.of(saturday));

    assertThat(announced.isWorked(tet)).isFalse();
    assertThat(announced.isWorked(saturday)).isTrue();
    assertThat(announced.isWorked(LocalDate.of(2027, 4, 30))).isFalse();
    assertThat(announced.knows(2027)).isTrue();
    assertThat(announced.knows(2028)).isFalse();
  }

  @Test
  void aDayIsNotOffAndWorked() {
    Set<LocalDate> day = Set.of(LocalDate.of(2027, 2, 5));

    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.with(day, day));
  }

  @Test
  void saysWhichYearsItKnowsInFull() {
    assertThat(STANDARD.knows(2026)).isTrue();
    assertThat(STANDARD.knows(2027)).isFalse();
  }
}
