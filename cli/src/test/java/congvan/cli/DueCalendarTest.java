// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import congvan.testdata.Cases;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueCalendarTest {
  @TempDir private Path folder;

  @Test
  void theInventedLettersMakeACalendarThatIsValid() throws IOException, ParserException {
    Run run = calendar(Cases.folder());

    assertThat(run.status()).isZero();
    Calendar calendar = new CalendarBuilder().build(new StringReader(run.out()));
    assertThat(calendar.validate().hasErrors()).isFalse();
    List<CalendarComponent> events = calendar.getComponents("VEVENT");
    assertThat(events).hasSizeGreaterThan(60);
    assertThat(events.stream().map(DueCalendarTest::uid).collect(toSet())).hasSameSizeAs(events);
  }

  @Test
  void anEntryHasTheTaskTheNumberAndTheWordsOfTheDeadline() {
    assertThat(calendar(Cases.named("cd-storm").letter()).out().replace("\r\n ", ""))
        .contains(
            "DTSTAMP:20260916T170000Z",
            "DTSTART;TZID=Asia/Ho_Chi_Minh:20260919T100000",
            " (14/CĐ-UBND)\r\n",
            "\\nThời hạn: trước 10 giờ 00 ngày 19/9/2026\\n",
            "\\nVăn bản: 14/CĐ-UBND ngày 17/09/2026 của Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh\\n");
  }

  @Test
  void whatRecursBeginsOnTheNextDay() {
    String letter = Cases.named("ct-province").letter().toString();

    assertThat(Run.of("deadlines", "--format=ics", "--from=2026-09-20", letter).out())
        .contains("DTSTART;VALUE=DATE:20261014\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=14\r\n");
  }

  @Test
  void anotherRunAndAnotherPlaceGiveTheSame() throws IOException {
    Path letter = Cases.named("cv-asset-inventory").letter();
    Path copy = Files.copy(letter, folder.resolve("copy.md"));

    Run first = calendar(letter);

    assertThat(calendar(letter)).isEqualTo(first);
    assertThat(calendar(copy)).isEqualTo(first);
    assertThat(
            Run.of(
                    "deadlines",
                    "--format=ics",
                    "--from=1990-01-01",
                    letter.toString(),
                    copy.toString())
                .out())
        .isEqualTo(first.out());
  }

  @Test
  void theSameWordsTwiceInALetterAreTwoEntries() throws IOException {
    String text =
        Samples.LETTER.replace("có.\n", "có, gửi trước ngày 30/5/2026, trước ngày 30/5/2026.\n");

    Set<String> uids = uids(calendar(Samples.file(folder.resolve("a.txt"), text)));

    assertThat(uids).hasSize(3).allMatch(uid -> uid.matches("UID:[0-9a-f]{32}@congvan"));
  }

  @Test
  void aLetterWithoutNumberIsKnownByItsFile() throws IOException {
    String text = Samples.LETTER.replace("215/SNV-CCVC", "");
    Path one = Samples.file(folder.resolve("a.txt"), text);
    Path other = Samples.file(folder.resolve("b.txt"), text + "\n");

    assertThat(uids(calendar(one)))
        .hasSize(1)
        .isEqualTo(uids(calendar(one)))
        .isNotEqualTo(uids(calendar(other)));
  }

  private static Set<String> uids(Run run) {
    return run.out().lines().filter(line -> line.startsWith("UID:")).collect(toSet());
  }

  private static String uid(CalendarComponent event) {
    return event.getProperty("UID").orElseThrow().getValue();
  }

  private static Run calendar(Path path) {
    return Run.of("deadlines", "--format", "ics", "--from", "1990-01-01", path.toString());
  }
}
