// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import congvan.letter.Letter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;

/** Writes one piece of text after the other to standard output; a person sees each at once. */
final class StreamOutput implements LetterOutput {
  private final Terminal terminal;
  private final Function<Outcome<Letter>, Optional<String>> text;

  StreamOutput(Terminal terminal, Function<Outcome<Letter>, Optional<String>> text) {
    this.terminal = terminal;
    this.text = text;
  }

  @Override
  public void write(Outcome<Letter> outcome) throws IOException {
    Optional<String> line = text.apply(outcome);
    if (line.isPresent()) {
      OutputStream out = terminal.out();
      out.write(line.get().getBytes(UTF_8));
      out.write('\n');
      if (terminal.interactive()) {
        out.flush();
      }
    }
  }

  @Override
  public void close() throws IOException {
    terminal.out().flush();
  }
}
