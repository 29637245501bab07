// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.LetterIndex;
import congvan.ingest.DocumentReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congvan index}: letters into an index, to be found again. */
@Command(
    name = "index",
    description = {
      "Reads letters and keeps them in an index, where search, related, stats and export find"
          + " them.",
      "",
      "Files, folders, archives and mails are taken as by extract. What the index has already is"
          + " not read again while the file is the same; a changed file takes the place of its"
          + " letter. So the same command goes on where it was stopped, and brings an index up to"
          + " date.",
      "",
      "What cannot be read is named at the end, and all of it in the report."
    },
    footer = {
      "",
      "Examples:",
      "  congvan index letters/ --to letters.index",
      "  congvan index --prune letters/ --to letters.index",
      "  congvan index --rebuild --jobs 4 2025.zip 2026.zip --to letters.index",
      "",
      "Exit status: 0 all letters were read, 1 some were not, 2 wrong usage or no index that can be"
          + " written."
    })
final class IndexCommand implements Callable<Integer> {
  private final Main main;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, archives (.zip, .7z, .tar.gz), mails (.eml, .msg) and folders.")
  private List<String> paths = List.of();

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the index, which is made where there is none.")
  private Path to = Path.of("");

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Read so many letters at a time (as many as there are processors).")
  private @Nullable Integer jobs;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Where a line of JSON is written for each file that cannot be read (DIR.unread.jsonl"
              + " beside the index); without such a file there is no report.")
  private @Nullable Path report;

  @Option(
      names = "--prune",
      description = "Take out the letters below the paths whose files are gone.")
  private boolean prune;

  @Option(
      names = "--rebuild",
      description = "Empty the index first, such as one of another version of congvan.")
  private boolean rebuild;

  @Mixin private ReadingOptions reading;

  @Mixin private ParsingOptions parsing;

  IndexCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() throws IOException {
    check();
    LuceneLog.silence();
    IndexPaths inputs = IndexPaths.of(paths, to);
    try (LetterIndex index = rebuild ? LetterIndex.rebuild(to) : LetterIndex.open(to);
        LetterReader reader = reading.open(DocumentReader.standard(), jobs());
        UnreadFiles unread = new UnreadFiles(report())) {
      IndexRun run = new IndexRun(main, inputs, index, unread);
      IndexTally tally = run.with(reader, parsing.parser(), prune);
      tally.tell(main.terminal());
      unread.tell(main.complaints());
      return unread.count() == 0 ? 0 : 1;
    }
  }

  /** Refuses what cannot be meant, before anything is opened. */
  private void check() {
    if (jobs() < 1) {
      throw wrong("--jobs: at least 1, not " + jobs());
    }
    if (paths.contains(Input.STANDARD_INPUT)) {
      throw wrong("standard input has no place where a letter could be found again: name files");
    }
    reading.limits();
  }

  private int jobs() {
    return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
  }

  private Path report() {
    Path folder = to.toAbsolutePath().normalize();
    return report == null ? folder.resolveSibling(folder.getFileName() + ".unread.jsonl") : report;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
