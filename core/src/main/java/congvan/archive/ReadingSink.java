// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import congvan.ingest.SourceDocument;
import congvan.ingest.UnreadableDocumentException;
import java.io.IOException;

/** Reads each file at once. */
record ReadingSink(DocumentSink sink) implements FileSink {

  @Override
  public void found(FoundFile file) throws IOException {
    SourceDocument document;
    try {
      document = file.read();
    } catch (UnreadableDocumentException e) {
      sink.refused(e);
      return;
    }
    sink.read(document);
  }

  @Override
  public void refused(UnreadableDocumentException refusal) throws IOException {
    sink.refused(refusal);
  }

  @Override
  public void skipped(String name) throws IOException {
    sink.skipped(name);
  }
}
