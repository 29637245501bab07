// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What Lucene logs: hints for whoever runs a server, such as flags of Java that might make it
 * faster. What matters comes as an exception.
 */
final class LuceneLog {
  // Kept, as Java forgets the level of a logger that nobody holds.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private LuceneLog() {}

  /** Keeps it from standard error; to be called before an index is opened. */
  static void silence() {
    LUCENE.setLevel(Level.OFF);
  }
}
