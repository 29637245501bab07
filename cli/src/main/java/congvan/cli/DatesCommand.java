// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.json.TimesJson;
import congvan.parse.TimeParser;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code congvan dates}: the times of single lines of text. */
@Command(
    name = "dates",
    description = {
      "Finds the dates, periods and deadlines in lines of text; writes a line of JSON for each.",
      "",
      "The text is UTF-8, and every line stands alone. Each time has its text and place, its kind"
          + " and relation, what it says (value, rrule, anchor, condition), the days it means"
          + " (earliest, latest), and its role: DEADLINE, CITATION, PERIOD or MENTION."
    },
    footer = {
      "",
      "Examples:",
      "  echo 'Báo cáo trước ngày 15/6/2026' | congvan dates",
      "  congvan dates --on 2021-03-01 lines.txt > times.jsonl",
      "",
      "Exit status: 0 all lines were read, 1 some were not, 2 wrong usage."
    })
final class DatesCommand implements Callable<Integer> {
  private final Main main;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DayOption.class,
      description =
          "The day on which the lines are said, as in 2021-03-01: day of issue, and today. By"
              + " default, today.")
  private @Nullable LocalDate on;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The lines; - is standard input, which is the default.")
  private String file = Input.STANDARD_INPUT;

  DatesCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate said = on == null ? DayOption.today() : on;
    try (TextLines lines = TextLines.of(file, main.terminal().in())) {
      write(lines, said);
      return complain(lines) ? 1 : 0;
    }
  }

  private void write(TextLines lines, LocalDate said) throws IOException {
    OutputStream out = main.terminal().out();
    TimeParser parser = TimeParser.standard();
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      TimesJson.writeLine(parser.parse(line.get(), said), out);
      if (!lines.ready()) {
        out.flush(); // whoever writes line by line waits for the answer
      }
    }
    out.flush();
  }

  /** Says what was not read, or not well; returns whether there is something to say. */
  private boolean complain(TextLines lines) {
    Complaints complaints = main.complaints();
    lines.failure().ifPresent(cause -> complaints.unread(file, cause));
    lines.firstDamaged().ifPresent(line -> complaints.damaged(file, line));
    return lines.failure().isPresent() || lines.firstDamaged().isPresent();
  }
}
