// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.ingest.DocumentReader;
import congvan.parse.Explanation;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code congvan explain}: where each value of a letter was found, and by which rule. */
@Command(
    name = "explain",
    description = {
      "Shows a letter with every value marked where it was found, and the rules that found them.",
      "",
      "Below the letter each value has a line with its field, the rule and its place in the text,"
          + " counted in UTF-16 code units; then the readings that were found but not taken. Of an"
          + " archive or a mail, each document in it is shown behind its name."
    },
    footer = {
      "",
      "Examples:",
      "  congvan explain 493.docx",
      "  congvan explain --color=always 493.docx | less -R",
      "",
      "Exit status: 0 the letter was read, 1 it was not, 2 wrong usage."
    })
final class ExplainCommand implements Callable<Integer> {
  /** When there are colours. */
  enum Colour {
    ALWAYS,
    NEVER,
    AUTO;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Main main;

  @Parameters(paramLabel = "FILE", description = "The letter; - is standard input.")
  private String file = Input.STANDARD_INPUT;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "always, never, or auto (the default): on a terminal only.")
  private Colour colour = Colour.AUTO;

  @Mixin private ReadingOptions reading;

  @Mixin private ParsingOptions parsing;

  ExplainCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() throws IOException {
    Iterator<Input> inputs = List.of(Input.of(file, main.terminal().in())).iterator();
    try (LetterReader reader = reading.open(DocumentReader.standard(), 1)) {
      Delivery<Explanation> delivery = new Delivery<>(main.complaints(), this::print);
      return reader.read(inputs, parsing.parser()::explain, delivery);
    }
  }

  /** What lies in another file has its name before it. */
  private void print(Outcome<Explanation> outcome) throws IOException {
    if (outcome instanceof Outcome.Read<Explanation> read) {
      String name = read.origin().name();
      String heading = name.equals(file) ? "" : Visible.line(name) + "\n\n";
      main.terminal().print(heading + ExplanationText.of(read.value(), style()));
    }
  }

  private MarkStyle style() {
    boolean colours =
        switch (colour) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> main.terminal().colourful();
        };
    return colours ? new ColourStyle() : new PlainStyle();
  }
}
