// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import congvan.letter.DocumentNumber;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import java.io.IOException;
import java.util.List;

/**
 * A letter a line: in columns cut to the width of a terminal, else with tabs between whole values.
 */
final class TableOutput implements LetterOutput {
  private static final List<String> HEADINGS =
      List.of("NUMBER", "DATE", "ISSUER", "SUBJECT", "TASKS");

  private final Terminal terminal;
  private final Row row;
  private boolean started;

  /** Makes one line of the values. */
  private interface Row {
    String of(List<String> values);
  }

  TableOutput(Terminal terminal) {
    this.terminal = terminal;
    this.row =
        terminal.interactive()
            ? Columns.within(terminal.columns().getAsInt())::line
            : values -> String.join("\t", values);
  }

  @Override
  public void write(Outcome<Letter> outcome) throws IOException {
    if (outcome instanceof Outcome.Read<Letter> read) {
      if (!started) {
        started = true;
        print(HEADINGS);
      }
      print(valuesOf(read.value()));
    }
  }

  @Override
  public void close() throws IOException {
    terminal.out().flush();
  }

  private void print(List<String> values) throws IOException {
    List<String> visible = values.stream().map(Visible::line).toList();
    terminal.out().write((row.of(visible) + "\n").getBytes(UTF_8));
    if (terminal.interactive()) {
      terminal.out().flush();
    }
  }

  private static List<String> valuesOf(Letter letter) {
    return List.of(
        letter.number().map(DocumentNumber::text).orElse("-"),
        letter.issuedOn().map(Object::toString).orElse("-"),
        letter.issuer().map(Issuer::name).orElse("-"),
        letter.subject().orElse("-"),
        Integer.toString(TaskCount.in(letter)));
  }
}
