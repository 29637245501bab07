// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures the speed of reading and prints it beside that of the bare scan. Takes the options of
 * JMH; {@code -Dcongvan.letters=FOLDER} names other letters than those of testdata.
 */
public final class Main {
  private Main() {}

  /** Runs the benchmarks and prints what they come to. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    OptionsBuilder options = new OptionsBuilder();
    options.parent(new CommandLineOptions(args));
    Collection<RunResult> results = new Runner(options.build()).run();
    double letters = seconds(results, "letters");
    double scan = seconds(results, "scan");
    LetterSet set = LetterSet.ofFolder();
    System.out.printf(
        Locale.ROOT,
        "%n%d letters of together %.2f MB: %.2f MB/s, %.0f letters/s;"
            + " %.1f times as long as the bare scan (%.0f MB/s);"
            + " times alone %.1f million characters/s%n",
        set.letters().size(),
        set.megabytes(),
        set.megabytes() / letters,
        set.letters().size() / letters,
        letters / scan,
        set.megabytes() / scan,
        set.characters() / seconds(results, "times") / 1e6);
  }

  /** Processor time for all letters once. */
  private static double seconds(Collection<RunResult> results, String benchmark) {
    RunResult result =
        results.stream()
            .filter(each -> each.getPrimaryResult().getLabel().equals(benchmark))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(benchmark + " did not run"));
    double nanoseconds = result.getSecondaryResults().get("nanoseconds").getScore();
    return nanoseconds / 1e9 / result.getSecondaryResults().get("rounds").getScore();
  }
}
