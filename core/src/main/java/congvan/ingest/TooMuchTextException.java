// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.io.IOException;

/** Breaks off a library's reading, once the text is over its limit. */
final class TooMuchTextException extends IOException {
  private static final long serialVersionUID = 1L;

  /** For a refusal, which ends the sentence {@code cannot read the text of a.pdf: ...}. */
  TooMuchTextException(String refusal) {
    super(refusal);
  }
}
