// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import congvan.encoding.Encoding;
import congvan.ingest.DocumentReader;
import congvan.ingest.SourceDocument;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code congvan text}: what was read, before anything is looked for in it. */
@Command(
    name = "text",
    description = {
      "Shows the text of letters as it was read, in UTF-8.",
      "",
      "Text in an old encoding of Vietnamese is found and converted, also where only parts of a"
          + " letter are in one. This is the text in which all places of the JSON count."
    },
    footer = {
      "",
      "Examples:",
      "  congvan text 493.docx",
      "  congvan text --encoding tcvn3 493.txt > 493-utf8.txt",
      "",
      "Exit status: 0 all letters were read, 1 some were not, 2 wrong usage."
    })
final class TextCommand implements Callable<Integer> {
  private final Main main;

  @Mixin private PathParameters paths;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingNames.class,
      completionCandidates = EncodingNames.class,
      description =
          "Take the whole text to be in this encoding, in any case: ${COMPLETION-CANDIDATES}.")
  private @Nullable Encoding encoding;

  @Mixin private ReadingOptions reading;

  TextCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() throws IOException {
    Complaints complaints = main.complaints();
    LetterFiles files =
        new LetterFiles(paths.paths(), main.terminal().in(), complaints::emptyFolder);
    try (LetterReader reader = reading.open(reader(), 1)) {
      return reader.read(files, SourceDocument::text, new Delivery<>(complaints, this::write));
    } finally {
      main.terminal().out().flush();
    }
  }

  private void write(Outcome<String> outcome) throws IOException {
    if (outcome instanceof Outcome.Read<String> read) {
      write(read.value());
    }
  }

  private DocumentReader reader() {
    DocumentReader standard = DocumentReader.standard();
    return encoding == null ? standard : standard.withEncoding(encoding);
  }

  /** A file gets the text to the letter; a terminal gets what cannot steer it. */
  private void write(String text) throws IOException {
    Terminal terminal = main.terminal();
    String shown = terminal.interactive() ? Visible.of(text) : text;
    terminal.out().write(shown.getBytes(UTF_8));
    if (!shown.endsWith("\n")) {
      terminal.out().write('\n');
    }
  }
}
