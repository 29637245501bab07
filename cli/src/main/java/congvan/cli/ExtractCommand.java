// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code congvan extract}: letters to JSON. */
@Command(
    name = "extract",
    description = {
      "Reads letters to JSON, one line a letter.",
      "",
      "A folder stands for the letters in it and in the folders below, in the order of their names;"
          + " hidden files are left out. An archive (.zip, .7z, .tar.gz) stands for the files in"
          + " it; a mail (.eml, .msg) for its own text and the files attached to it. What cannot be"
          + " read is named on standard error and the others go on."
    },
    footer = {
      "",
      "Examples:",
      "  congvan extract 493.docx",
      "  congvan extract --fields number,issuedOn,subject letters/ > letters.jsonl",
      "  congvan extract --format table letters/",
      "  congvan extract --jobs 4 --out json/ 2026.zip",
      "",
      "Exit status: 0 all letters were read, 1 some were not, 2 wrong usage."
    })
final class ExtractCommand implements Callable<Integer> {
  private final Main main;

  @Mixin private LettersOptions letters;

  @Mixin private OutputOptions options;

  ExtractCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() throws IOException {
    letters.check();
    try (LetterOutput output = options.open(letters.paths(), main.terminal())) {
      return letters.read(main, output);
    }
  }
}
