// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import congvan.testdata.LetterGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Indexes generated letters in both ways, in a folder of its own that is deleted afterwards. */
final class IndexRun {
  private static final int WARM_UP = 4000;

  private final Path folder;
  private final Path letters;
  private final int count;

  private IndexRun(Path folder, int count) {
    this.folder = folder;
    this.letters = folder.resolve("letters");
    this.count = count;
  }

  /** Runs all and prints what it comes to. */
  static void run(int count, long seed, int questions) throws IOException {
    Path folder = Files.createTempDirectory("congvan-bench");
    try {
      new IndexRun(folder, count).measure(seed, questions);
    } finally {
      delete(folder);
    }
  }

  private void measure(long seed, int questions) throws IOException {
    long bytes = Samples.write(letters, count, seed);
    int few = Math.min(count, WARM_UP);
    warmUp(few);
    IndexTable table = new IndexTable(count, bytes);
    raw(table, 1);
    ours(table, 1);
    raw(table, 2);
    ours(table, 2);
    table.heap();
    QueryRun.run(
        folder.resolve("raw"), folder.resolve("ours"), new LetterGenerator(seed), questions);
  }

  private void warmUp(int few) throws IOException {
    for (int round = 0; round < 2; round++) {
      try (RawIndexing raw = new RawIndexing(empty("raw"))) {
        add(raw, few, 1);
      }
      try (LetterIndexing ours = new LetterIndexing(empty("ours"))) {
        add(ours, few, 1);
      }
    }
  }

  private void raw(IndexTable table, int threads) throws IOException {
    Path index = empty("raw");
    Effort effort =
        Effort.of(
            count,
            () -> {
              try (RawIndexing raw = new RawIndexing(index)) {
                return add(raw, count, threads);
              }
            });
    table.raw(threads, effort, size(index));
  }

  private void ours(IndexTable table, int threads) throws IOException {
    Path index = empty("ours");
    long[] extraction = new long[1];
    Effort effort =
        Effort.of(
            count,
            () -> {
              try (LetterIndexing ours = new LetterIndexing(index)) {
                long adding = add(ours, count, threads);
                extraction[0] = ours.extraction();
                return adding;
              }
            });
    table.ours(threads, effort, extraction[0], size(index));
  }

  /** Adds the first letters; returns the processor time of the threads that did. */
  private long add(Indexing indexing, int first, int threads) throws IOException {
    LongAdder time = new LongAdder();
    try (Samples samples = Samples.open(letters, first)) {
      List<Thread> others =
          IntStream.range(1, threads)
              .mapToObj(any -> Thread.ofPlatform().start(() -> time.add(addAll(indexing, samples))))
              .toList();
      time.add(addAll(indexing, samples));
      for (Thread other : others) {
        join(other);
      }
    }
    return time.sum();
  }

  private static long addAll(Indexing indexing, Samples samples) {
    long time = 0;
    try {
      for (Optional<Sample> next = samples.next(); next.isPresent(); next = samples.next()) {
        long start = Effort.threadTime();
        indexing.add(next.get());
        time += Effort.threadTime() - start;
      }
      return time;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private Path empty(String name) throws IOException {
    Path index = folder.resolve(name);
    delete(index);
    return Files.createDirectories(index);
  }

  private static long size(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
