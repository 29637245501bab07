// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads one file that holds one document. {@link DocumentReader} does it here and now; another may
 * do it elsewhere, such as in a process that can be given up. Safe to share between threads.
 */
public interface TextReader {
  /**
   * Reads one file.
   *
   * @throws UnreadableDocumentException when it holds no text that can be read, or breaks a limit
   * @throws IOException when the disk does not give it
   */
  SourceDocument read(Path path) throws IOException;

  /**
   * Reads a stream to its end, without closing it. The name is what messages and {@link
   * SourceDocument#path()} call it; its extension helps where the bytes do not say what they are.
   *
   * @throws UnreadableDocumentException when it holds no text that can be read, or breaks a limit
   * @throws IOException when the stream does
   */
  SourceDocument read(InputStream in, String name) throws IOException;
}
