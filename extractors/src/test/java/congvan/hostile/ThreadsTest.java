// SPDX-License-Identifier: Apache-2.0
package congvan.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.Letter;
import congvan.parse.LetterParser;
import congvan.testdata.Case;
import congvan.testdata.Cases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  private static final int THREADS = 8;

  @Test
  void eightThreadsReadWhatOneReads() throws Exception {
    List<Letter> alone = readAll();
    List<Callable<List<Letter>>> readers = Collections.nCopies(THREADS, ThreadsTest::readAll);

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<List<Letter>> together : threads.invokeAll(readers)) {
        assertThat(together.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Letter> readAll() {
    return Cases.all().stream().map(ThreadsTest::read).toList();
  }

  private static Letter read(Case letter) {
    try {
      return LetterParser.standard().parse(letter.letter());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
