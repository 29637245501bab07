// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.ingest.SourceDocument;
import java.io.IOException;
import java.util.function.Function;

/** What became of one document. */
sealed interface Outcome<T> {
  Origin origin();

  /** It was read. */
  record Read<T>(Origin origin, T value) implements Outcome<T> {}

  /**
   * It was not.
   *
   * @param reason why, ending a sentence: {@code no text found}
   */
  record Unread<T>(Origin origin, String reason, Throwable cause) implements Outcome<T> {}

  /** Gives the text of a document, or says why not. */
  interface Source {
    SourceDocument read() throws IOException;
  }

  /** Reads a document; a fault in one letter must not keep the others from being read. */
  static <T> Outcome<T> of(Origin origin, Source source, Function<SourceDocument, T> reading) {
    try {
      return new Read<>(origin, reading.apply(source.read()));
    } catch (IOException e) {
      return refused(origin, e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(origin, e);
    }
  }

  static <T> Outcome<T> refused(Origin origin, IOException cause) {
    return new Unread<>(origin, Reasons.of(cause), cause);
  }

  /** What nobody foresaw. */
  static <T> Outcome<T> failed(Origin origin, Throwable fault) {
    return new Unread<>(origin, Reasons.ofFault(fault), fault);
  }
}
