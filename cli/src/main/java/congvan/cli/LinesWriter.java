// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/** A line of JSON a row. */
final class LinesWriter<T> implements TableWriter<T> {
  private final OutputStream out;
  private final Function<T, String> json;

  LinesWriter(OutputStream out, Function<T, String> json) {
    this.out = out;
    this.json = json;
  }

  @Override
  public void write(T row) throws IOException {
    out.write((json.apply(row) + "\n").getBytes(UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
