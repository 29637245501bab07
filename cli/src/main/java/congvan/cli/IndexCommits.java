// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.LetterIndex;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Commits an index every so often, so that little is lost however the program ends. */
final class IndexCommits implements AutoCloseable {
  private static final long SECONDS = 10;

  private final LetterIndex index;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("commits of the index").factory());
  private volatile Optional<IOException> trouble = Optional.empty();

  IndexCommits(LetterIndex index) {
    this.index = index;
    var unused = clock.scheduleWithFixedDelay(this::commit, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  /** Throws what went wrong with a commit, if anything did. */
  void check() throws IOException {
    if (trouble.isPresent()) {
      throw trouble.get();
    }
  }

  private void commit() {
    try {
      index.commit();
    } catch (IOException e) {
      trouble = Optional.of(e);
    }
  }

  /** Waits for a commit that is going on. */
  @Override
  public void close() {
    clock.close();
  }
}
