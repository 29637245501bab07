// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.concurrent.Semaphore;

/** How many pages may be recognised at once by all readers that share this. Safe for threads. */
final class OcrProcesses {
  private final int number;
  private final Semaphore free;

  private OcrProcesses(int number) {
    this.number = number;
    this.free = new Semaphore(number, true);
  }

  static OcrProcesses of(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("not a number of processes: " + number);
    }
    return new OcrProcesses(number);
  }

  static OcrProcesses asManyAsProcessors() {
    return of(Runtime.getRuntime().availableProcessors());
  }

  int number() {
    return number;
  }

  /** Waits until one may begin. */
  void acquire() throws InterruptedException {
    free.acquire();
  }

  void release() {
    free.release();
  }
}
