// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.archive.ArchiveReader;
import congvan.ingest.DocumentReader;
import congvan.ingest.SourceDocument;
import congvan.ingest.TextReader;
import congvan.isolate.IsolatedReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Function;

/**
 * What a command reads its files by, until it is closed.
 *
 * @param reader the reader
 * @param jobs how many documents it reads at a time
 * @param end what is to be done when nothing more is read
 */
record LetterReader(ArchiveReader reader, int jobs, Runnable end) implements AutoCloseable {

  /** Reads in this process, without limits of time and memory. */
  static LetterReader here(DocumentReader reader, int jobs) {
    return new LetterReader(archives(reader, reader), jobs, () -> {});
  }

  /** Reads in up to so many other processes, which may be given up. */
  static LetterReader isolated(DocumentReader reader, int jobs) {
    IsolatedReader isolated = IsolatedReader.of(reader, jobs);
    return new LetterReader(archives(isolated, reader), jobs, isolated::close);
  }

  /**
   * Makes something of every document behind the inputs and delivers it in their order; returns the
   * exit status.
   */
  <T> int read(Iterator<Input> inputs, Function<SourceDocument, T> reading, Delivery<T> delivery)
      throws IOException {
    try (Line<Outcome<T>> line = Line.inOrder(jobs, delivery)) {
      new Extraction<T>(reader, (origin, file) -> Outcome.of(origin, file::read, reading), line)
          .run(inputs);
    }
    return delivery.status();
  }

  @Override
  public void close() {
    end.run();
  }

  private static ArchiveReader archives(TextReader files, DocumentReader limits) {
    return ArchiveReader.standard().with(files).with(limits.limits());
  }
}
