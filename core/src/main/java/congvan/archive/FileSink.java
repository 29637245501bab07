// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import congvan.ingest.UnreadableDocumentException;
import java.io.IOException;

/**
 * Hears of the files in a file, one after another in their order. What it throws ends the search,
 * as it is.
 */
public interface FileSink {
  /** A file that should hold a document. */
  void found(FoundFile file) throws IOException;

  /** A file that cannot be taken out, or an archive whose rest cannot; the others go on. */
  void refused(UnreadableDocumentException refusal) throws IOException;

  /** A file was passed over, since its name says that it holds no letter: {@code a.zip!/b.mp3}. */
  default void skipped(String name) throws IOException {}
}
