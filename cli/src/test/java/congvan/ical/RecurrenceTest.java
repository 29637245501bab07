// SPDX-License-Identifier: Apache-2.0
package congvan.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
  private static final LocalDate FROM = LocalDate.of(2026, 3, 5);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=MONTHLY;BYMONTHDAY=15                    | 2026-03-15 | FREQ=MONTHLY;BYMONTHDAY=15
          FREQ=MONTHLY                                  | 2026-03-31 | FREQ=MONTHLY;BYMONTHDAY=-1
          FREQ=MONTHLY;INTERVAL=3                       | 2026-03-31 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1
          FREQ=MONTHLY;INTERVAL=6                       | 2026-06-30 | FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1
          FREQ=YEARLY                                   | 2026-12-31 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1
          FREQ=YEARLY;BYMONTH=1,2,3                     | 2026-03-31 | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1
          FREQ=YEARLY;BYMONTH=6,12                      | 2026-06-30 | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1
          FREQ=WEEKLY                                   | 2026-03-06 | FREQ=WEEKLY;BYDAY=FR
          FREQ=DAILY                                    | 2026-03-05 | FREQ=DAILY
          FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 2026-03-31 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
          FREQ=DAILY;BYHOUR=16;BYMINUTE=30              | 2026-03-05T16:30 | FREQ=DAILY
          """)
  void aRuleBeginsOnItsNextDay(String rule, String next, String written) {
    Recurrence found = Recurrence.of(rule, false, FROM, FROM).orElseThrow();

    assertThat(found.next()).hasToString(next);
    assertThat(found.rrule()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=MONTHLY;BYMONTHDAY=25                 | 2026-03-24 | FREQ=MONTHLY;BYMONTHDAY=24
          FREQ=MONTHLY;BYMONTHDAY=1                  | 2026-03-31 | FREQ=MONTHLY;BYMONTHDAY=-1
          FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1         | 2026-12-31 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1
          FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 | 2026-03-19 | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=19
          FREQ=WEEKLY;BYDAY=MO                       | 2026-03-08 | FREQ=WEEKLY;BYDAY=SU
          FREQ=WEEKLY;BYDAY=TH;BYHOUR=15;BYMINUTE=0  | 2026-03-05T15:00 | FREQ=WEEKLY;BYDAY=TH
          FREQ=MONTHLY                               | 2026-03-31 | FREQ=MONTHLY;BYMONTHDAY=-1
          FREQ=MONTHLY;BYDAY=1MO                     | 2026-04-06 | FREQ=MONTHLY;BYDAY=1MO
          """)
  void beforeADayIsDueTheDayBefore(String rule, String next, String written) {
    Recurrence found = Recurrence.of(rule, true, FROM, FROM).orElseThrow();

    assertThat(found.next()).hasToString(next);
    assertThat(found.rrule()).isEqualTo(written);
  }

  @Test
  void nothingRecursBeforeItWasLaidDown() {
    LocalDate issued = LocalDate.of(2026, 5, 20);

    assertThat(
            Recurrence.of("FREQ=MONTHLY;BYMONTHDAY=15", false, issued, FROM).orElseThrow().next())
        .isEqualTo(LocalDate.of(2026, 6, 15));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "FREQ=SOMETIMES", "FREQ=MONTHLY;BYMONTHDAY=x", "monthly"})
  void whatIsNoRuleIsNothing(String rule) {
    assertThat(Recurrence.of(rule, false, FROM, FROM)).isEmpty();
  }
}
