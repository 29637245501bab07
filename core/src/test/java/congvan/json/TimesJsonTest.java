// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.Anchor;
import congvan.letter.Assumption;
import congvan.letter.DateRole;
import congvan.letter.DeadlineKind;
import congvan.letter.DeadlineRelation;
import congvan.letter.Term;
import congvan.letter.TextTimes;
import congvan.letter.TimeMention;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import congvan.letter.Window;
import congvan.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimesJsonTest {
  private static final TimeMention COUNTED =
      new TimeMention(
          "tối đa 05 ngày làm việc",
          DeadlineKind.RELATIVE,
          Optional.of(DeadlineRelation.BY),
          Term.since(Anchor.ISSUED, "P5D").inWorkingDays(),
          Window.until(LocalDate.of(2026, 3, 12)).assuming(Assumption.ANCHOR),
          DateRole.DEADLINE,
          new Span(0, 23));

  @Test
  void aTextWithoutTimesHasAnEmptyList() {
    assertThat(TimesJson.write(new TextTimes("", List.of(), List.of())))
        .isEqualTo("{\"text\":\"\",\"times\":[]}");
  }

  @Test
  void aTimeHasTheMembersOfADeadlineAndItsRole() {
    TextTimes times = new TextTimes("tối đa 05 ngày làm việc", List.of(COUNTED), List.of());

    assertThat(TimesJson.write(times))
        .isEqualTo(
            """
            {"text":"tối đa 05 ngày làm việc","times":[{"text":"tối đa 05 ngày làm việc",\
            "kind":"RELATIVE","relation":"BY","value":"P5D","latest":"2026-03-12",\
            "assumed":["ANCHOR"],"anchor":"ISSUED","workingDays":true,"role":"DEADLINE",\
            "span":{"start":0,"end":23}}]}\
            """);
  }

  @Test
  void warningsStandBesideTheTimes() throws IOException {
    Warning warning =
        new Warning(WarningCode.INVALID_DATE, "no such day: 31/2", Optional.of(new Span(0, 4)));
    ByteArrayOutputStream lines = new ByteArrayOutputStream();

    TimesJson.writeLine(new TextTimes("31/2", List.of(), List.of(warning)), lines);

    assertThat(lines.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"text":"31/2","times":[],"warnings":[{"code":"INVALID_DATE",\
            "message":"no such day: 31/2","span":{"start":0,"end":4}}]}
            """);
  }
}
