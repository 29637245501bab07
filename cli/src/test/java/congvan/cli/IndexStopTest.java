// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.index.LetterSearch;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Stops the program in the middle, as a person does, and lets it go on. */
@DisabledOnOs(OS.WINDOWS) // where a process can only be killed
class IndexStopTest {
  private static final int LETTERS = 400;

  @TempDir private Path folder;

  private Path index;

  @BeforeEach
  void writeLetters() throws IOException {
    index = folder.resolve("index");
    for (int i = 0; i < LETTERS; i++) {
      Samples.file(
          folder.resolve("letters/" + i + ".txt"),
          Samples.LETTER.replace("215/SNV", (1000 + i) + "/SNV"));
    }
  }

  @Test
  void whatWasIndexedIsKeptAndTheRestFollows() throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    Process process = start(said);
    waitForLetters();
    process.destroy(); // SIGTERM, which Java treats as it does SIGINT

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

    assertThat(said).content().contains("congvan: stopped; the same command goes on from here");
    long kept = letters();
    assertThat(kept).isPositive();
    Run run = Run.of("index", folder.resolve("letters").toString(), "--to", index.toString());
    assertThat(run.out()).startsWith((LETTERS - kept) + " letters added, " + kept + " as before (");
    assertThat(letters()).isEqualTo(LETTERS);
  }

  @Test
  void whatIsKilledGoesOnToo() throws IOException, InterruptedException {
    Process process = start(folder.resolve("said"));
    waitForLetters();
    process.destroyForcibly();

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

    Run run = Run.of("index", folder.resolve("letters").toString(), "--to", index.toString());
    assertThat(run.status()).isZero();
    assertThat(letters()).isEqualTo(LETTERS);
  }

  private Process start(Path said) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath(),
            Main.class.getName(),
            "index",
            folder.resolve("letters").toString(),
            "--to",
            index.toString())
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }

  /** That of this test, wherever its runner keeps it. */
  private static String classPath() {
    Stream<String> loaded =
        IndexStopTest.class.getClassLoader() instanceof URLClassLoader loader
            ? Stream.of(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())).toString())
            : Stream.of();
    return Stream.concat(loaded, Stream.of(System.getProperty("java.class.path")))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Lucene opens the files of a segment with the first letter, and is soon done with some. */
  private void waitForLetters() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (!isUnderWay() && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    Thread.sleep(100);
  }

  private boolean isUnderWay() throws IOException {
    if (!Files.isDirectory(index)) {
      return false;
    }
    try (Stream<Path> files = Files.list(index)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("_"));
    }
  }

  private long letters() throws IOException {
    try (LetterSearch search = LetterSearch.open(index)) {
      return search.statistics().letters();
    }
  }
}
