// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.ingest.DocumentReader;
import congvan.ingest.TextReader;
import congvan.isolate.IsolatedReader;

/**
 * What a command reads its files by, until it is closed.
 *
 * @param reader the reader
 * @param end what is to be done when nothing more is read
 */
record LetterReader(TextReader reader, Runnable end) implements AutoCloseable {

  /** Reads in this process, without limits of time and memory. */
  static LetterReader here(DocumentReader reader) {
    return new LetterReader(reader, () -> {});
  }

  /** Reads in up to so many other processes, which may be given up. */
  static LetterReader isolated(DocumentReader reader, int processes) {
    IsolatedReader isolated = IsolatedReader.of(reader, processes);
    return new LetterReader(isolated, isolated::close);
  }

  @Override
  public void close() {
    end.run();
  }
}
