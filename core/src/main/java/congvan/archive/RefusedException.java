// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import congvan.ingest.UnreadableDocumentException;
import java.io.IOException;

/** A file cannot be read, for a reason that ends the sentence; whoever knows its name adds it. */
final class RefusedException extends IOException {
  static final String ENCRYPTED = "it is encrypted";

  private static final long serialVersionUID = 1L;

  RefusedException(String reason) {
    super(reason);
  }

  /** The same for whom it is told. */
  UnreadableDocumentException naming(String file) {
    return new UnreadableDocumentException(file, String.valueOf(getMessage()));
  }
}
