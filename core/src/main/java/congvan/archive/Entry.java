// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file in a container.
 *
 * @param name as the container has it, whatever stands in it
 */
record Entry(String name, Content content) {

  /** What an entry is. */
  sealed interface Content {}

  /** Bytes, to be read before the next entry is asked for. */
  non-sealed interface Bytes extends Content {
    /**
     * Opens them.
     *
     * @throws RefusedException when they cannot be read for a reason that can be told
     */
    InputStream open() throws IOException;
  }

  /** A container that the outer one has taken apart itself. */
  non-sealed interface Inner extends Content {
    Entries open() throws IOException;
  }

  static Entry of(String name, Bytes bytes) {
    return new Entry(name, bytes);
  }

  static Entry container(String name, Inner inner) {
    return new Entry(name, inner);
  }

  /** A file that is there and cannot be read. */
  static Entry refused(String name, String reason) {
    return of(
        name,
        () -> {
          throw new RefusedException(reason);
        });
  }
}
