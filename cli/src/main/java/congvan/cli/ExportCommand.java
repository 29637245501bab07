// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.LetterSearch;
import congvan.query.ReadQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code congvan export}: all that a query finds, for other programs. */
@Command(
    name = "export",
    description = {
      "Writes all letters of an index, or all that a query finds, to a table or to JSON.",
      "",
      "Letters come in the order of their paths, tasks by their deadlines, soonest first. A query"
          + " is read as by search."
    },
    footer = {
      "",
      "Examples:",
      "  congvan export letters.index > letters.csv",
      "  congvan export letters.index giao:'Sở Nội vụ' hạn:'quý 2/2026' --tasks --to tasks.xlsx",
      "  congvan export letters.index --format jsonl loại:'quyết định' > decisions.jsonl",
      "",
      "Exit status: 0 it was written, 1 it could not be, 2 wrong usage or no index."
    })
final class ExportCommand implements Callable<Integer> {
  /** How it is laid out. */
  enum Format {
    CSV,
    XLSX,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Main main;

  @Spec private CommandSpec spec;

  @Mixin private QueryParameters parameters;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "csv: a record a letter; xlsx: the same for Excel; jsonl: a line of JSON a letter, whole"
              + " as extract writes it. As FILE ends, or csv, where it is not given.")
  private @Nullable Format format;

  @Option(names = "--tasks", description = "The tasks that are found instead of the letters.")
  private boolean tasks;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private @Nullable Path to;

  @Mixin private TodayOption today;

  ExportCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() throws IOException {
    Format chosen = format();
    if (chosen == Format.XLSX && to == null && main.terminal().interactive()) {
      throw new ParameterException(
          spec.commandLine(), "xlsx is nothing for a terminal: add --to FILE");
    }
    ReadQuery query = parameters.read(today.day());
    QueryNotes.print(query, main.terminal().err());
    LuceneLog.silence();
    try (LetterSearch search = LetterSearch.open(parameters.folder())) {
      write(new Export(search, query.query(), chosen));
    }
    return 0;
  }

  private void write(Export export) throws IOException {
    Path file = to;
    if (file == null) {
      count(export, main.terminal().out());
      return;
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      long count = count(export, out);
      main.terminal().print(Counts.of(count, tasks ? "task" : "letter") + " in " + file + "\n");
    }
  }

  private long count(Export export, OutputStream out) throws IOException {
    return tasks ? export.tasks(out) : export.letters(out);
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    String name = to == null ? "" : to.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".xlsx")
        ? Format.XLSX
        : name.endsWith(".jsonl") ? Format.JSONL : Format.CSV;
  }
}
