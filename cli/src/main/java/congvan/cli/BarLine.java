// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import me.tongfei.progressbar.ProgressBarConsumer;

/** The line of a terminal on which a progress bar stands, and nothing when it is done. */
final class BarLine implements ProgressBarConsumer {
  private final Terminal terminal;
  private final int columns;

  BarLine(Terminal terminal) {
    this.terminal = terminal;
    this.columns = terminal.columns().getAsInt() - 1;
  }

  @Override
  public int getMaxRenderedLength() {
    return columns;
  }

  @Override
  public void accept(String bar) {
    print("\r" + bar);
  }

  @Override
  public void clear() {
    print("\r" + " ".repeat(Math.max(0, columns)) + "\r");
  }

  @Override
  public void close() {
    // the terminal stays open for what comes after
  }

  private void print(String text) {
    try {
      terminal.print(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
