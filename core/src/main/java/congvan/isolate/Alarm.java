// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Rings once, unless it is closed or wound up again before its time. */
final class Alarm implements AutoCloseable {
  private final ScheduledExecutorService clock;
  private final Duration time;
  private final Runnable bell;
  private Future<?> pending;
  private boolean rung;

  Alarm(ScheduledExecutorService clock, Duration time, Runnable bell) {
    this.clock = clock;
    this.time = time;
    this.bell = bell;
    this.pending = schedule();
  }

  /** Gives the whole time once more, as long as the clock is running. */
  synchronized void windUp() {
    if (!clock.isShutdown()) {
      pending.cancel(false);
      pending = schedule();
    }
  }

  synchronized boolean hasRung() {
    return rung;
  }

  @Override
  public synchronized void close() {
    pending.cancel(false);
  }

  private Future<?> schedule() {
    return clock.schedule(this::ring, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void ring() {
    synchronized (this) {
      rung = true;
    }
    bell.run();
  }
}
