// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.LetterIndex;
import java.io.IOException;
import java.io.PrintWriter;

/** Sees that what was indexed is kept when a person stops the program (Ctrl-C). */
final class IndexStop implements AutoCloseable {
  private final LetterIndex index;
  private final PrintWriter err;
  private final Thread hook = new Thread(this::stop, "stop of indexing");
  private boolean over;

  IndexStop(LetterIndex index, PrintWriter err) {
    this.index = index;
    this.err = err;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private synchronized void stop() {
    if (over) {
      return;
    }
    try {
      index.commit();
      err.println();
      err.println("congvan: stopped; the same command goes on from here");
    } catch (IOException e) {
      err.println("congvan: stopped; what was indexed last is not kept: " + Reasons.of(e));
    }
  }

  /** All is done: stopping needs no care any more. */
  @Override
  public synchronized void close() {
    over = true;
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      over = true; // it is being stopped just now, and has heard that all is done
    }
  }
}
