// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * What some work took, in nanoseconds.
 *
 * @param processor of all threads, Lucene's merges, the collector and the compiler of Java too
 * @param wall by the clock
 */
record Effort(int letters, long processor, long wall) {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  static Effort of(int letters, Work work) throws IOException {
    long processor = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    work.run();
    return new Effort(
        letters, SYSTEM.getProcessCpuTime() - processor, System.nanoTime() - wall);
  }

  /** Processor time of this thread. */
  static long threadTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  double perProcessorSecond() {
    return letters * 1e9 / processor;
  }

  double perSecond() {
    return letters * 1e9 / wall;
  }

  double millisecondsEach() {
    return processor / 1e6 / letters;
  }

  /** Work that may fail for the disk. */
  interface Work {
    void run() throws IOException;
  }
}
