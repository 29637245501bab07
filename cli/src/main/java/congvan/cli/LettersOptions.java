// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.ingest.DocumentReader;
import congvan.letter.Letter;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which letters a command reads, and how many at a time. */
final class LettersOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Mixin private PathParameters paths;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "1",
      description = "Read so many letters at a time; the order stays the same.")
  private int jobs = 1;

  @Mixin private ReadingOptions reading;

  @Mixin private ParsingOptions parsing;

  List<String> paths() {
    return paths.paths();
  }

  /** Refuses what cannot be meant, before anything is opened. */
  void check() {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs: at least 1, not " + jobs);
    }
    reading.limits();
  }

  /** Reads the letters into an output; returns the exit status. */
  int read(Main main, LetterOutput output) throws IOException {
    Complaints complaints = main.complaints();
    LetterFiles files =
        new LetterFiles(paths.paths(), main.terminal().in(), complaints::emptyFolder);
    try (LetterReader reader = reading.open(DocumentReader.standard(), jobs)) {
      Delivery<Letter> delivery = new Delivery<>(complaints, output::write);
      return reader.read(files, parsing.parser()::parse, delivery);
    }
  }
}
