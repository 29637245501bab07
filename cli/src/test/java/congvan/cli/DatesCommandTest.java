// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesCommandTest {
  @TempDir private Path folder;

  @Test
  void everyLineHasALineOfJson() {
    Run run =
        Run.withInput(
            "\uFEFFGửi báo cáo trước ngày 15/6/2026\r\n\r\nHọp rồi\n",
            "dates",
            "--on",
            "2026-05-12");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .containsExactly(
            """
            {"text":"Gửi báo cáo trước ngày 15/6/2026","times":[{"text":"trước ngày 15/6/2026",\
            "kind":"DATE","relation":"BEFORE","value":"2026-06-15","latest":"2026-06-14",\
            "role":"DEADLINE","span":{"start":12,"end":32}}]}\
            """,
            "{\"text\":\"\",\"times\":[]}",
            "{\"text\":\"Họp rồi\",\"times\":[]}");
  }

  @Test
  void theDayIsDayOfIssueAndToday() {
    String line = "Trả lời trong 10 ngày kể từ ngày ký, họp ngày mai.";

    assertThat(Run.withInput(line, "dates", "--on=2026-12-28").out()).contains("2027-01-07");
    assertThat(Run.withInput("trước ngày 05/01", "dates", "--on=2026-12-28").out())
        .contains("\"value\":\"2027-01-05\"");
    assertThat(Run.withInput("trong năm nay", "dates").out())
        .contains("\"value\":\"" + LocalDate.now(ZoneId.systemDefault()).getYear());
  }

  @Test
  void linesMayStandInAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("lines.txt"), "hằng tháng\\n");

    Run run = Run.of("dates", file.toString());

    assertThat(run.lines()).singleElement().asString().contains("hằng tháng\\\\n", "FREQ=MONTHLY");
    assertThat(Run.withInput("hằng tháng", "dates", "-").out()).contains("FREQ=MONTHLY");
  }

  @Test
  void whatIsOddIsAWarningBesideTheTimes() {
    assertThat(Run.withInput("ngày 31/02/2026", "dates", "--on", "2026-03-05").out())
        .isEqualTo(
            """
            {"text":"ngày 31/02/2026","times":[],"warnings":[{"code":"INVALID_DATE",\
            "message":"no such day: ngày 31/02/2026","span":{"start":0,"end":15}}]}
            """);
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    Path none = folder.resolve("none.txt");
    Path damaged = Files.write(folder.resolve("a.txt"), new byte[] {'a', '\n', (byte) 0xFF, '\n'});

    assertThat(Run.of("dates", none.toString()))
        .isEqualTo(new Run(1, "", "congvan: cannot read " + none + ": no such file\n"));
    assertThat(Run.of("dates", folder.toString()).err()).endsWith(": it is a folder\n");
    Run run = Run.of("dates", damaged.toString());
    assertThat(run.lines()).hasSize(2);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("congvan: " + damaged + " is not UTF-8: line 2\n");
  }

  @Test
  void whoAsksLineByLineIsAnsweredLineByLine() {
    List<String> answers = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OutputStream heard =
        new OutputStream() {
          @Override
          public void write(int b) {
            out.write(b);
          }

          @Override
          public void flush() {
            answers.add(out.toString(UTF_8));
            out.reset();
          }
        };
    Terminal terminal =
        new Terminal(
            oneByOne("hằng năm\nhằng quý\n"),
            new BufferedOutputStream(heard),
            Terminal.writer(OutputStream.nullOutputStream()),
            false,
            false,
            () -> 80);

    int status = Main.commandLine(terminal).execute("dates");

    assertThat(status).isZero();
    assertThat(answers.get(0)).contains("FREQ=YEARLY").doesNotContain("MONTHLY");
    assertThat(answers.get(1)).contains("FREQ=MONTHLY;INTERVAL=3");
  }

  /** A person at a keyboard: one line at a time, and nothing waits behind it. */
  private static InputStream oneByOne(String lines) {
    byte[] bytes = lines.getBytes(UTF_8);
    return new InputStream() {
      private int at;

      @Override
      public int read() {
        return at < bytes.length ? bytes[at++] : -1;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        int taken = 0;
        while (at < bytes.length && taken < length) {
          buffer[offset + taken++] = bytes[at++];
          if (bytes[at - 1] == '\n') {
            break;
          }
        }
        return taken == 0 ? -1 : taken;
      }
    };
  }
}
