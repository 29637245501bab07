// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code congvan deadlines}: what is due, over many letters. */
@Command(
    name = "deadlines",
    description = {
      "Lists what is due in letters, soonest first, one line a deadline.",
      "",
      "Deadlines without a day stand last: first what recurs, with its rule, then what waits for"
          + " an event or for the letter's arrival. With --from or --until, of these only what"
          + " recurs is listed. Folders, and files that cannot be read, are treated as by extract."
    },
    footer = {
      "",
      "Examples:",
      "  congvan deadlines letters/",
      "  congvan deadlines --from 2026-06-01 --until 2026-06-30 --assignee 'so noi vu' letters/",
      "  congvan deadlines --format ics letters/ > deadlines.ics",
      "",
      "Exit status: 0 all letters were read, 1 some were not, 2 wrong usage."
    })
final class DeadlinesCommand implements Callable<Integer> {
  /** How deadlines are laid out. */
  enum Format {
    TABLE,
    JSON,
    CSV,
    ICS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Main main;

  @Spec private CommandSpec spec;

  @Mixin private LettersOptions letters;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DayOption.class,
      description = "Only what is due on this day or later.")
  private @Nullable LocalDate from;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DayOption.class,
      description = "Only what is due on this day or sooner.")
  private @Nullable LocalDate until;

  @Option(
      names = "--assignee",
      paramLabel = "NAME",
      description =
          "Only what is for somebody of this name: its words in their order, with or without marks"
              + " and capitals, or an abbreviation, as in 'so noi vu' or SNV.")
  private @Nullable String assignee;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table: a line for people (the default); json: a line of JSON a deadline; csv: for"
              + " spreadsheets; ics: for calendars, with alarms a week and a day before, of those"
              + " that have a day or recur.")
  private Format format = Format.TABLE;

  DeadlinesCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() throws IOException {
    letters.check();
    refuseNonsense();
    try (LetterOutput output = new DueOutput(main.terminal().out(), format(), filter())) {
      return letters.read(main, output);
    }
  }

  private void refuseNonsense() {
    if (from != null && until != null && until.isBefore(from)) {
      throw wrong("--until " + until + " is before --from " + from);
    }
    if (assignee != null && BodyName.of(assignee).words().isEmpty()) {
      throw wrong("--assignee: no words in '" + assignee + "'");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private DueFilter filter() {
    return new DueFilter(
        Optional.ofNullable(from),
        Optional.ofNullable(until),
        Optional.ofNullable(assignee).map(BodyName::of));
  }

  private DueFormat format() {
    return switch (format) {
      case TABLE -> new DueTable(main.terminal());
      case JSON -> new DueJson();
      case CSV -> new DueCsv();
      case ICS -> new DueCalendar(from == null ? DayOption.today() : from);
    };
  }
}
