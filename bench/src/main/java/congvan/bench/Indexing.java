// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import java.io.Closeable;
import java.io.IOException;

/** A way to index letters. Closing it makes all lasting. Safe to share between threads. */
interface Indexing extends Closeable {
  /** Indexes a letter. */
  void add(Sample sample) throws IOException;
}
