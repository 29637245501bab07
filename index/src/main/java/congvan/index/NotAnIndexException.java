// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.nio.file.Path;

/** The folder holds something else than an index of letters, or nothing where one is needed. */
public final class NotAnIndexException extends IndexException {
  private static final long serialVersionUID = 1;

  NotAnIndexException(Path folder, String reason) {
    super("no index of letters in " + folder + ": " + reason);
  }
}
