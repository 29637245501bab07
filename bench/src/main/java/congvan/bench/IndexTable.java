// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import java.util.Locale;

/** Prints how fast letters are indexed, ours beside the floor of the same run. */
final class IndexTable {
  private final int count;
  private final long bytes;
  private Effort raw;

  IndexTable(int count, long bytes) {
    this.count = count;
    this.bytes = bytes;
    this.raw = new Effort(count, 1, 1, 1);
    print("%d letters, %.1f MB of text%n", count, bytes / 1e6);
    print(
        "%-16s %14s %14s %10s %14s %11s   %s%n",
        "indexed",
        "ms cpu/letter",
        "(adding alone)",
        "letters/s",
        "(by the clock)",
        "index/text",
        "of raw");
  }

  void raw(int threads, Effort effort, long size) {
    raw = effort;
    row("raw Lucene, " + threads, effort, size);
    print("%n");
  }

  void ours(int threads, Effort effort, long extraction, long size) {
    row("congvan, " + threads, effort, size);
    print(
        "  %.2f by processor, %.2f adding alone, %.2f by the clock%n",
        effort.perProcessorSecond() / raw.perProcessorSecond(),
        raw.addingMillisecondsEach() / effort.addingMillisecondsEach(),
        effort.perSecond() / raw.perSecond());
    double extracted = extraction / 1e6 / count;
    print(
        "    adding: extraction %.3f, indexing %.3f ms%n",
        extracted, effort.addingMillisecondsEach() - extracted);
  }

  private void row(String name, Effort effort, long size) {
    print(
        "%-16s %14.3f %14.3f %10.0f %14.0f %11.2f ",
        name,
        effort.millisecondsEach(),
        effort.addingMillisecondsEach(),
        effort.perProcessorSecond(),
        effort.perSecond(),
        (double) size / bytes);
  }

  /** What of the heap is in use once all is written. */
  void heap() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    print(
        "heap in use afterwards: %.0f MB%n%n",
        (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
