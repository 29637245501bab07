// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import congvan.ingest.SourceDocument;
import java.io.IOException;

/**
 * A file that was found and holds one document, not yet read: to be chosen by its name or its
 * content, or to be read in another thread. It keeps the file's bytes where the file lay in another
 * one.
 */
public final class FoundFile {
  private final String name;
  private final Reading reading;
  private final Hashing hashing;

  /** Reads the document. */
  interface Reading {
    SourceDocument read() throws IOException;
  }

  /** Gives the digest that the document will have. */
  interface Hashing {
    String sha256() throws IOException;
  }

  FoundFile(String name, Reading reading, Hashing hashing) {
    this.name = name;
    this.reading = reading;
    this.hashing = hashing;
  }

  /** The file, and what it lies in: {@code outer.zip!/folder/inner.docx}. */
  public String name() {
    return name;
  }

  /**
   * The SHA-256 that the document will have, without reading its text: whoever knows this content
   * already need not read it again.
   *
   * @throws IOException when the disk does not give the file
   */
  public String sha256() throws IOException {
    return hashing.sha256();
  }

  /**
   * Reads it.
   *
   * @throws congvan.ingest.UnreadableDocumentException when it holds no text that can be read, or
   *     breaks a limit
   * @throws IOException when the disk does not give it
   */
  public SourceDocument read() throws IOException {
    return reading.read();
  }
}
