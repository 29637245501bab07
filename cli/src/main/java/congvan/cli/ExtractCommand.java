// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congvan extract}: letters to JSON. */
@Command(
    name = "extract",
    description = {
      "Reads letters to JSON, one line a letter.",
      "",
      "A folder stands for the letters in it and in the folders below, in the order of their names;"
          + " hidden files are left out. What cannot be read is named on standard error and the"
          + " others go on."
    },
    footer = {
      "",
      "Examples:",
      "  congvan extract 493.docx",
      "  congvan extract --fields number,issuedOn,subject letters/ > letters.jsonl",
      "  congvan extract --format table letters/",
      "",
      "Exit status: 0 all letters were read, 1 some were not, 2 wrong usage."
    })
final class ExtractCommand implements Callable<Integer> {
  private final Main main;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files (.txt, .md, .docx, .pdf) and folders; - is standard input.")
  private List<String> paths = List.of();

  @Mixin private OutputOptions options;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "1",
      description = "Read so many letters at a time; the order stays the same.")
  private int jobs = 1;

  ExtractCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() throws IOException {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs: at least 1, not " + jobs);
    }
    Terminal terminal = main.terminal();
    try (LetterOutput output = options.open(paths, terminal)) {
      Complaints complaints = main.complaints();
      LetterFiles files = new LetterFiles(paths, terminal.in(), complaints::emptyFolder);
      boolean complete = new Extraction(output, complaints).run(files, jobs);
      return complete ? 0 : 1;
    }
  }
}
