// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.nio.file.Path;

/** Another version of congvan wrote the index, in a way that this one does not read. */
public final class IndexVersionException extends IndexException {
  private static final long serialVersionUID = 1;

  IndexVersionException(Path folder, String version) {
    super(message(folder, "is of version " + version + ", this congvan reads version"));
  }

  IndexVersionException(Path folder, Throwable cause) {
    super(message(folder, "is of another Lucene than this congvan's, which reads version"), cause);
  }

  private static String message(Path folder, String found) {
    return "the index in "
        + folder
        + " "
        + found
        + " "
        + LetterSchema.VERSION
        + "; make it anew: "
        + rebuilding(folder);
  }
}
