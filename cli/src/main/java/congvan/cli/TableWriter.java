// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.io.Closeable;
import java.io.IOException;

/** Writes a table row by row. Closing it ends the table; its stream stays open. */
interface TableWriter<T> extends Closeable {
  void write(T row) throws IOException;
}
