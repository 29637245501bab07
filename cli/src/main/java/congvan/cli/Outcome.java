// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.ingest.SourceDocument;
import congvan.ingest.TextReader;
import java.io.IOException;
import java.util.function.Function;

/** What became of an input. */
sealed interface Outcome<T> {
  Input input();

  /** It was read. */
  record Read<T>(Input input, T value) implements Outcome<T> {}

  /**
   * It was not.
   *
   * @param reason why, ending a sentence: {@code no text found}
   */
  record Unread<T>(Input input, String reason, Throwable cause) implements Outcome<T> {}

  /** Reads an input; a fault in one letter must not keep the others from being read. */
  static <T> Outcome<T> of(Input input, TextReader reader, Function<SourceDocument, T> reading) {
    try {
      return new Read<>(input, reading.apply(input.open(reader)));
    } catch (IOException e) {
      return new Unread<>(input, Reasons.of(e), e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Unread<>(input, Reasons.ofFault(e), e);
    }
  }
}
