// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import congvan.json.LetterJson;
import congvan.letter.Letter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** A run of the command line that has ended: its exit status, and what it wrote. */
record Run(int status, String out, String err) {
  private static final int COLUMNS = 100;

  /** Runs with nothing on standard input and output that goes to a file. */
  static Run of(String... arguments) {
    return withInput("", arguments);
  }

  static Run withInput(String input, String... arguments) {
    return run(new ByteArrayInputStream(input.getBytes(UTF_8)), false, arguments);
  }

  /** Runs as before a person, on a terminal of 100 columns with colours. */
  static Run onTerminal(String... arguments) {
    return run(InputStream.nullInputStream(), true, arguments);
  }

  /** Runs with an output that may fail; what it took is not returned. */
  static Run into(OutputStream out, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = InputStream.nullInputStream();
    Terminal terminal = new Terminal(in, out, Terminal.writer(err), false, false, () -> COLUMNS);
    int status = Main.commandLine(terminal).execute(arguments);
    return new Run(status, "", err.toString(UTF_8));
  }

  private static Run run(InputStream in, boolean person, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(in, out, Terminal.writer(err), person, person, () -> COLUMNS);
    int status = Main.commandLine(terminal).execute(arguments);
    return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /** The letters of JSON Lines, read back. */
  List<Letter> letters() {
    return out.lines().map(LetterJson::read).toList();
  }

  /** The paths of those letters, as they were given. */
  List<String> paths() {
    return letters().stream().map(letter -> letter.source().path()).toList();
  }
}
