// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import congvan.ingest.SourceDocument;
import congvan.ingest.UnreadableDocumentException;
import java.io.IOException;

/**
 * Hears of the documents in a file, one after another in their order. What it throws ends the
 * reading, as it is.
 */
public interface DocumentSink {
  /** A document was read. */
  void read(SourceDocument document) throws IOException;

  /** A file could not be read; the others go on. */
  void refused(UnreadableDocumentException refusal) throws IOException;

  /** A file was passed over, since its name says that it holds no letter: {@code a.zip!/b.mp3}. */
  default void skipped(String name) throws IOException {}
}
