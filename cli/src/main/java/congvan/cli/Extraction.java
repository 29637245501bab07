// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.archive.ArchiveReader;
import congvan.archive.FileSink;
import congvan.archive.FoundFile;
import congvan.ingest.UnreadableDocumentException;
import java.io.IOException;
import java.util.Iterator;

/**
 * Reads all documents behind inputs, which may be archives and mails, and hands on what became of
 * each, in their order.
 */
final class Extraction<T> {
  private final ArchiveReader reader;
  private final Reading<T> reading;
  private final Line<Outcome<T>> line;

  /** Makes something of a file, or says why not; must not throw. */
  interface Reading<T> {
    Outcome<T> of(Origin origin, FoundFile file);
  }

  /**
   * @param reading what is made of each file
   * @param line where the outcomes go
   */
  Extraction(ArchiveReader reader, Reading<T> reading, Line<Outcome<T>> line) {
    this.reader = reader;
    this.reading = reading;
    this.line = line;
  }

  /**
   * Reads them all.
   *
   * @throws IOException when whoever takes the outcomes does
   */
  void run(Iterator<Input> inputs) throws IOException {
    while (inputs.hasNext()) {
      read(inputs.next());
    }
    line.finish();
  }

  private void read(Input input) throws IOException {
    try {
      input.find(reader, new Found(input));
    } catch (NotTaken e) {
      throw e.cause;
    } catch (IOException e) {
      line.add(() -> Outcome.refused(Origin.of(input), e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      line.add(() -> Outcome.failed(Origin.of(input), e));
    }
  }

  /** Hears of the documents in one input. */
  private final class Found implements FileSink {
    private final Input input;

    private Found(Input input) {
      this.input = input;
    }

    @Override
    public void found(FoundFile file) {
      Origin origin = Origin.in(input, file.name());
      add(() -> reading.of(origin, file));
    }

    @Override
    public void refused(UnreadableDocumentException refusal) {
      add(() -> Outcome.refused(Origin.in(input, refusal.path()), refusal));
    }

    private void add(Line.Work<Outcome<T>> work) {
      try {
        line.add(work);
      } catch (IOException e) {
        throw new NotTaken(e);
      }
    }
  }

  /** Trouble with the output, which is no trouble with the input that is being read. */
  private static final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IOException cause;

    private NotTaken(IOException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
