// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * What some work took, in nanoseconds.
 *
 * @param processor of all threads, Lucene's merges, the collector and the compiler of Java too
 * @param adding of the threads that add letters alone, which a short run compares better
 * @param wall by the clock
 */
record Effort(int letters, long processor, long adding, long wall) {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  static Effort of(int letters, Work work) throws IOException {
    long processor = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    long adding = work.run();
    return new Effort(
        letters, SYSTEM.getProcessCpuTime() - processor, adding, System.nanoTime() - wall);
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

  double addingMillisecondsEach() {
    return adding / 1e6 / letters;
  }

  /** Work that may fail for the disk; gives the processor time of the threads that added. */
  interface Work {
    long run() throws IOException;
  }
}
