// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.DeadlineKind;
import congvan.letter.DeadlineRelation;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeFinderPlacesTest {
  private static final LocalDate SAID = LocalDate.of(2021, 3, 17);

  @Test
  void theExampleOfTheDocumentationIsTrue() {
    String text = "Gửi báo cáo trước ngày 10/4/2021";
    TimeReading time = TimeFinder.find(text, SAID).getFirst();

    assertThat(time.textIn(text)).isEqualTo("trước ngày 10/4/2021");
    assertThat(time.kind()).isEqualTo(DeadlineKind.DATE);
    assertThat(time.relation()).contains(DeadlineRelation.BEFORE);
    assertThat(time.term().value()).contains("2021-04-10");
    assertThat(time.window().latest()).contains(LocalDate.of(2021, 4, 9));
  }

  @Test
  void placesAreThoseOfTheTextGiven() {
    String text = Normalizer.normalize("Đề nghị gửi **trước** ngày 10/4/2021.", Form.NFD);
    TimeReading time = TimeFinder.find(text, SAID).getFirst();

    assertThat(Normalizer.normalize(time.textIn(text), Form.NFC))
        .isEqualTo("trước** ngày 10/4/2021");
  }

  @Test
  void aCalendarOfTheCallerIsCountedBy() {
    String text = "trong 03 ngày làm việc kể từ ngày ký";
    WorkingCalendar sixDays = day -> day.getDayOfWeek() != DayOfWeek.SUNDAY;
    LocalDate friday = LocalDate.of(2021, 3, 19);

    assertThat(TimeFinder.find(text, friday).getFirst().window().latest())
        .contains(LocalDate.of(2021, 3, 24));
    assertThat(TimeFinder.find(text, friday, sixDays).getFirst().window().latest())
        .contains(LocalDate.of(2021, 3, 23));
  }
}
