// SPDX-License-Identifier: Apache-2.0
package congvan.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

class CalendarTextTest {
  private static final String SUMMARY =
      "Gửi báo cáo; danh sách, biểu mẫu \\ về Sở Nội vụ để tổng hợp, trình Ủy ban nhân dân tỉnh";
  private static final CalendarEntry DAY =
      new CalendarEntry(
          "a@congvan",
          LocalDate.of(2026, 3, 5),
          LocalDate.of(2026, 3, 20),
          Optional.of("FREQ=MONTHLY;BYMONTHDAY=20"),
          SUMMARY,
          "hai\ndòng");

  @Test
  void whatIsWrittenIsReadBackTheSame() throws IOException, ParserException {
    VEvent event = onlyEvent(CalendarText.of(DAY));

    assertThat(property(event, "SUMMARY")).isEqualTo(SUMMARY);
    assertThat(property(event, "DESCRIPTION")).isEqualTo("hai\ndòng");
    assertThat(property(event, "UID")).isEqualTo("a@congvan");
    assertThat(property(event, "RRULE")).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=20");
    assertThat(start(event)).isEqualTo(LocalDate.of(2026, 3, 20));
    assertThat(event.getAlarms())
        .extracting(alarm -> alarm.getProperty("TRIGGER").orElseThrow().getValue())
        .containsExactly("-P1W", "-P1D");
    assertThat(event.validate().hasErrors()).isFalse();
  }

  @Test
  void anHourIsOneOfVietNam() throws IOException, ParserException {
    LocalDateTime hour = LocalDateTime.of(2026, 3, 20, 16, 30);
    CalendarEntry entry =
        new CalendarEntry("b", LocalDate.EPOCH, hour, Optional.empty(), "Họp", "Họp");

    Temporal start = start(onlyEvent(CalendarText.of(entry)));

    assertThat(Instant.from(start)).isEqualTo(Instant.parse("2026-03-20T09:30:00Z"));
  }

  @Test
  void noLineIsLongerThanTheStandardAllows() {
    String text = CalendarText.beginning() + CalendarText.of(DAY) + CalendarText.end();

    assertThat(text.split("\r\n", -1)).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  private static String property(VEvent event, String name) {
    return event.getProperty(name).orElseThrow().getValue();
  }

  private static Temporal start(VEvent event) {
    return event.<DtStart<Temporal>>getProperty("DTSTART").orElseThrow().getDate();
  }

  private static VEvent onlyEvent(String entry) throws IOException, ParserException {
    String text = CalendarText.beginning() + entry + CalendarText.end();
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.validate().hasErrors()).isFalse();
    return (VEvent) calendar.getComponents("VEVENT").getFirst();
  }
}
