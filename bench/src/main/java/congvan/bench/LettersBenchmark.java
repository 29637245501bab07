// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import congvan.ingest.SourceDocument;
import congvan.parse.LetterParser;
import congvan.text.Span;
import congvan.text.Syllables;
import congvan.time.TimeFinder;
import congvan.time.TimeFindings;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From texts in memory to letters, to their times alone, and the bare scan of the same texts that
 * no reading is below.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 5)
@Measurement(iterations = 5, time = 5)
public class LettersBenchmark {
  /** The processor time of the thread, which other work on the machine hardly changes. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Spent {
    /** Nanoseconds of an iteration. */
    public long nanoseconds;

    /** How often in it all letters were read. */
    public long rounds;
  }

  private final LetterSet set = LetterSet.ofFolder();

  /** Reads all letters. */
  @Benchmark
  public void letters(Spent spent, Blackhole hole) {
    each(LetterParser.standard()::parse, spent, hole);
  }

  /** Scans the texts of all letters and finds their times. */
  @Benchmark
  public void times(Spent spent, Blackhole hole) {
    each(letter -> times(letter.text()), spent, hole);
  }

  private static TimeFindings times(String text) {
    return TimeFinder.find(Syllables.of(text), new Span(0, text.length()));
  }

  /** Scans the texts of all letters. */
  @Benchmark
  public void scan(Spent spent, Blackhole hole) {
    each(letter -> Syllables.of(letter.text()), spent, hole);
  }

  private void each(Function<SourceDocument, Object> work, Spent spent, Blackhole hole) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (SourceDocument letter : set.letters()) {
      hole.consume(work.apply(letter));
    }
    spent.nanoseconds += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    spent.rounds++;
  }
}
