// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Time that grows no faster than a text: a second, and a tenth of a millisecond for each character,
 * some hundred times what a letter takes. Counts the time of the processor alone, so that other
 * work on the machine does not matter.
 */
public final class TimeBound {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long NANOS_ALWAYS = 1_000_000_000;
  private static final long NANOS_PER_CHARACTER = 100_000;

  private TimeBound() {}

  /**
   * Does the work; fails when it takes longer than so many characters may. The first time Java is
   * still loading classes: what was slow gets a second try.
   */
  public static void check(int characters, Runnable work) {
    long most = NANOS_ALWAYS + characters * NANOS_PER_CHARACTER;
    long first = nanosOf(work);
    if (first > most) {
      long second = nanosOf(work);
      if (second > most) {
        throw new AssertionError(characters + " characters took " + second + " nanoseconds");
      }
    }
  }

  private static long nanosOf(Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    return THREADS.getCurrentThreadCpuTime() - before;
  }
}
