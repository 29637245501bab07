// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.io.IOException;

/**
 * A file that was there but holds no text this library can read: an image, a scan, an encrypted or
 * broken file, one over a limit. The message names the file and the reason: {@code cannot read the
 * text of a.pdf: no text found}. Trouble with the disk is a plain {@link IOException}.
 */
public final class UnreadableDocumentException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String reason;

  /** Makes a refusal of the file named {@code path}, for a reason that ends the sentence. */
  public UnreadableDocumentException(String path, String reason) {
    super("cannot read the text of " + path + ": " + reason);
    this.path = path;
    this.reason = reason;
  }

  UnreadableDocumentException(String path, String reason, Throwable cause) {
    this(path, reason);
    initCause(cause);
  }

  /** The file as the caller named it. */
  public String path() {
    return path;
  }

  /** Why it cannot be read, without the file's name: {@code no text found}. */
  public String reason() {
    return reason;
  }
}
