// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How wide the terminal is: as {@code COLUMNS} says, else as {@code stty} does, else 80. */
final class TerminalWidth {
  private static final int USUAL = 80;
  private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("\\d{1,5} (\\d{1,5})\\s*");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,5}");

  private TerminalWidth() {}

  static int columns() {
    return Stream.of(told(), measured())
        .flatMapToInt(OptionalInt::stream)
        .filter(columns -> columns > 0)
        .findFirst()
        .orElse(USUAL);
  }

  private static OptionalInt told() {
    String columns = System.getenv().getOrDefault("COLUMNS", "");
    return WHOLE_NUMBER.matcher(columns).matches()
        ? OptionalInt.of(Integer.parseInt(columns))
        : OptionalInt.empty();
  }

  private static OptionalInt measured() {
    File terminal = new File("/dev/tty");
    return terminal.canRead() ? measured(terminal) : OptionalInt.empty();
  }

  private static OptionalInt measured(File terminal) {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(terminal)
              .redirectError(Redirect.DISCARD)
              .start();
      byte[] size = stty.getInputStream().readAllBytes();
      Matcher matcher = ROWS_AND_COLUMNS.matcher(new String(size, StandardCharsets.US_ASCII));
      return matcher.matches()
          ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
          : OptionalInt.empty();
    } catch (IOException e) {
      return OptionalInt.empty(); // no stty, or no terminal behind /dev/tty
    }
  }
}
