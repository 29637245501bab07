// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Work that is done one after the other, or several at a time, and whose results are taken in its
 * order. Holds no more than two pieces of work a job.
 */
final class Line<T> implements AutoCloseable {
  private static final int AHEAD_PER_JOB = 2;

  private final int jobs;
  private final Taker<T> taker;
  private final ExecutorService workers;
  private final Deque<CompletableFuture<T>> ahead = new ArrayDeque<>();

  /** Takes the results. */
  interface Taker<T> {
    void take(T result) throws IOException;
  }

  /** Makes a result; must not throw. */
  interface Work<T> {
    T make();
  }

  Line(int jobs, Taker<T> taker) {
    this.jobs = jobs;
    this.taker = taker;
    this.workers = Executors.newFixedThreadPool(jobs);
  }

  /** Does the work, now or soon; may wait, and hand on earlier results. */
  void add(Work<T> work) throws IOException {
    if (jobs == 1) {
      taker.take(work.make());
      return;
    }
    if (ahead.size() == jobs * AHEAD_PER_JOB) {
      taker.take(ahead.remove().join());
    }
    ahead.add(CompletableFuture.supplyAsync(work::make, workers));
  }

  /** Hands on all results that are still to come. */
  void finish() throws IOException {
    while (!ahead.isEmpty()) {
      taker.take(ahead.remove().join());
    }
  }

  @Override
  public void close() {
    workers.close();
  }
}
