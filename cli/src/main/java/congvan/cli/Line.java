// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Work that is done one after the other, or several at a time, and whose results are taken in its
 * order, or as they come. Holds no more than two pieces of work a job.
 */
final class Line<T> implements AutoCloseable {
  private static final int AHEAD_PER_JOB = 2;

  private final int jobs;
  private final boolean inOrder;
  private final Taker<T> taker;
  private final ExecutorService workers;
  private final BlockingQueue<CompletableFuture<T>> results = new LinkedBlockingQueue<>();
  private int ahead;

  /** Takes the results. */
  interface Taker<T> {
    void take(T result) throws IOException;
  }

  /** Makes a result; must not throw. */
  interface Work<T> {
    T make();
  }

  private Line(int jobs, boolean inOrder, Taker<T> taker) {
    this.jobs = jobs;
    this.inOrder = inOrder;
    this.taker = taker;
    this.workers = Executors.newFixedThreadPool(jobs);
  }

  /** Results are taken in the order of the work; one that is long in coming holds up the rest. */
  static <T> Line<T> inOrder(int jobs, Taker<T> taker) {
    return new Line<>(jobs, true, taker);
  }

  /** Results are taken as they come. */
  static <T> Line<T> asDone(int jobs, Taker<T> taker) {
    return new Line<>(jobs, false, taker);
  }

  /** Does the work, now or soon; may wait, and hand on earlier results. */
  void add(Work<T> work) throws IOException {
    if (jobs == 1) {
      taker.take(work.make());
      return;
    }
    if (ahead == jobs * AHEAD_PER_JOB) {
      takeOne();
    }
    start(work);
  }

  /** Hands on all results that are still to come. */
  void finish() throws IOException {
    while (ahead > 0) {
      takeOne();
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what went wrong comes out of the one in the queue
  private void start(Work<T> work) {
    ahead++;
    CompletableFuture<T> result = CompletableFuture.supplyAsync(work::make, workers);
    if (inOrder) {
      results.add(result);
    } else {
      result.whenComplete((made, fault) -> results.add(result));
    }
  }

  private void takeOne() throws IOException {
    CompletableFuture<T> result = next();
    ahead--;
    taker.take(result.join());
  }

  private CompletableFuture<T> next() throws InterruptedIOException {
    try {
      return results.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  @Override
  public void close() {
    workers.close();
  }
}
