// SPDX-License-Identifier: Apache-2.0
package congvan.speed;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.DocumentReader;
import congvan.ingest.SourceDocument;
import congvan.parse.LetterParser;
import congvan.text.Syllables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reads all text letters below a folder again and again in one warm thread and prints its speed
 * beside the floor: the bare scan of the same texts into syllables, in the same round. Counted is
 * the processor time of the thread, so that other work on the machine weighs less.
 *
 * <pre>mvn test -pl extractors -am -Dtest=SpeedReport -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dcongvan.speed=/folder/of/letters</pre>
 */
@EnabledIfSystemProperty(named = "congvan.speed", matches = ".+")
final class SpeedReport {
  private static final int ROUNDS = 25;
  private static final int MEASURED = 7;

  private final List<Double> floors = new ArrayList<>();
  private final List<Double> speeds = new ArrayList<>();

  @Test
  void printsHowFastLettersAreRead() throws IOException {
    List<SourceDocument> letters = letters(Path.of(System.getProperty("congvan.speed", "")));
    double megabytes = bytes(letters) / 1e6;
    for (int round = 0; round < ROUNDS; round++) {
      floors.add(megabytes / seconds(letters, letter -> Syllables.of(letter.text()).count()));
      speeds.add(
          megabytes
              / seconds(letters, letter -> LetterParser.standard().parse(letter).tasks().size()));
    }
    double floor = median(floors);
    double speed = median(speeds);
    System.out.printf(
        Locale.ROOT,
        "%d letters, %.2f MB: %.2f MB/s, %.0f letters/s; bare scan %.0f MB/s, %.1f times as fast%n",
        letters.size(),
        megabytes,
        speed,
        letters.size() * speed / megabytes,
        floor,
        floor / speed);
    assertThat(speed).isPositive();
  }

  private static List<SourceDocument> letters(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".md"))
          .sorted()
          .map(SpeedReport::read)
          .toList();
    }
  }

  private static SourceDocument read(Path file) {
    try {
      return DocumentReader.standard().read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long bytes(List<SourceDocument> letters) {
    return letters.stream()
        .mapToLong(letter -> letter.text().getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  private static double seconds(List<SourceDocument> letters, ToIntFunction<SourceDocument> work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int done = letters.stream().mapToInt(work).sum();
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(done).isPositive();
    return (end - start) / 1e9;
  }

  /** The median of the last rounds: those before warm the machine up. */
  private static double median(List<Double> rounds) {
    return rounds.stream()
        .skip(ROUNDS - MEASURED)
        .sorted()
        .skip(MEASURED / 2)
        .findFirst()
        .orElseThrow();
  }
}
