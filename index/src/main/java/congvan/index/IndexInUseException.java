// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.nio.file.Path;

/** Somebody else is writing the index; it may be read meanwhile. */
public final class IndexInUseException extends IndexException {
  private static final long serialVersionUID = 1;

  IndexInUseException(Path folder, Throwable cause) {
    super(
        "the index in "
            + folder
            + " is being written, by another process or elsewhere in this one: wait until it has"
            + " ended; searching goes on meanwhile",
        cause);
  }
}
