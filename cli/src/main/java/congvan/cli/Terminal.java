// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.function.IntSupplier;

/**
 * Where a command reads and writes. Text goes out in UTF-8, whatever the platform's charset.
 *
 * @param interactive whether a person looks at {@code out} as it comes
 * @param colourful whether colours are welcome there
 * @param columns the width of {@code out} in characters, asked for only when needed
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean interactive,
    boolean colourful,
    IntSupplier columns) {
  private static final int BUFFER_BYTES = 1 << 16;

  /** The standard streams of this process. */
  static Terminal ofProcess() {
    boolean interactive = isInteractive();
    return new Terminal(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER_BYTES),
        writer(new FileOutputStream(FileDescriptor.err)),
        interactive,
        interactive && System.getenv().getOrDefault("NO_COLOR", "").isEmpty(),
        TerminalWidth::columns);
  }

  /** Writes a text to {@code out} and sees that it gets there. */
  void print(String text) throws IOException {
    out.write(text.getBytes(UTF_8));
    out.flush();
  }

  /** A writer in UTF-8 that hands on every line at once. */
  static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, UTF_8), true);
  }

  /** The launcher knows for certain; without it, Java's console is there for two terminals only. */
  private static boolean isInteractive() {
    String told = System.getProperty("congvan.terminal", "");
    return told.isEmpty() ? hasConsole() : told.equals("true");
  }

  /** Java 22 to 24 would else give a console to everybody. */
  @SuppressWarnings("SystemConsoleNull") // null on 21, and where the property below is set
  private static boolean hasConsole() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }
}
