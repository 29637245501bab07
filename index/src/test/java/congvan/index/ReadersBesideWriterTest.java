// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.query.LetterQuery;
import congvan.query.ValueField;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One writer adds, replaces, deletes and commits, and readers search meanwhile. {@code
 * -Dcongvan.concurrent.seconds=60} makes it as long as a release needs.
 */
class ReadersBesideWriterTest {
  private static final Duration TIME =
      Duration.ofSeconds(Integer.getInteger("congvan.concurrent.seconds", 3));
  private static final int READERS = 8;
  private static final int PATHS = 500;
  private static final int TASKS_OF_LETTER = 2;

  @TempDir private Path folder;
  private final long end = System.nanoTime() + TIME.toNanos();

  @Test
  void everySearchSeesWholeLetters() throws Exception {
    try (LetterIndex index = LetterIndex.open(folder);
        ExecutorService threads = Executors.newFixedThreadPool(READERS + 1)) {
      List<Future<Integer>> all = new ArrayList<>();
      all.add(threads.submit(() -> write(index)));
      for (int reader = 0; reader < READERS; reader++) {
        boolean committedOnly = reader % 2 == 0;
        Callable<LetterSearch> opening =
            committedOnly ? () -> LetterSearch.open(folder) : index::search;
        all.add(threads.submit(() -> read(opening)));
      }
      for (Future<Integer> each : all) {
        assertThat(each.get()).isPositive();
      }
    }
  }

  private int write(LetterIndex index) throws IOException {
    Random random = new Random(5);
    int written = 0;
    while (System.nanoTime() < end) {
      int ordinal = random.nextInt(PATHS);
      String path = "vb" + ordinal + ".txt";
      if (random.nextInt(10) == 0) {
        index.delete(path);
      } else {
        index.add(Letters.letter(path, ordinal, "giảm nghèo đợt " + written));
      }
      if (++written % 50 == 0) {
        index.commit();
      }
    }
    return written;
  }

  private int read(Callable<LetterSearch> opening) throws Exception {
    int done = 0;
    while (System.nanoTime() < end) {
      try (LetterSearch search = opening.call()) {
        lettersHaveTheirTasks(search);
      }
      done++;
    }
    return done;
  }

  private static void lettersHaveTheirTasks(LetterSearch search) throws IOException {
    SearchRequest request =
        SearchRequest.of(LetterQuery.subject("giam ngheo")).facets(ValueField.ISSUER);
    SearchResult letters = search.search(request);
    SearchResult tasks = search.search(request.tasks());

    assertThat(tasks.total()).isEqualTo(TASKS_OF_LETTER * letters.total());
    for (Hit hit : letters.hits()) {
      assertThat(search.letter(hit.letter().path()).orElseThrow().subject())
          .isEqualTo(hit.letter().subject());
    }
    if (letters.total() > 0) {
      assertThat(letters.facets().getFirst().values().getFirst().count())
          .isEqualTo((int) letters.total());
    }
  }
}
