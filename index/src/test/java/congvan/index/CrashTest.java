// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static congvan.index.IndexingChild.LETTERS_OF_ROUND;
import static congvan.index.IndexingChild.path;
import static congvan.index.IndexingChild.subject;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.Letter;
import congvan.query.LetterQuery;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills a process again and again while it indexes, and looks whether all that it said was
 * committed is there. {@code -Dcongvan.kills=500} makes it more often.
 */
class CrashTest {
  private static final int KILLS = Integer.getInteger("congvan.kills", 50);
  private static final int MOST_ROUNDS = 5;
  private static final int LONGEST_MILLIS = 60;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = 20_211_122)
  void losesNothingThatWasCommittedWhenTheProcessIsKilled(long seed) throws Exception {
    Random random = new Random(seed);
    int next = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int committed = killed(next, random);
      next = rounds(Math.max(committed, next - 1), kill);
    }
    assertThat(next).as("rounds committed").isGreaterThan(KILLS);
    everythingIsThere(next);
  }

  /**
   * Starts at a round and kills, some while they open; returns the last round that was said to be
   * committed.
   */
  private int killed(int from, Random random) throws IOException, InterruptedException {
    Process child = IndexingChild.start(folder, from);
    try (BufferedReader said = child.inputReader(UTF_8)) {
      int committed = -1;
      for (int lines = random.nextInt(MOST_ROUNDS); lines > 0; lines--) {
        committed = round(said.readLine());
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
      child.toHandle().destroyForcibly();
      child.waitFor();
      return Math.max(committed, said.lines().mapToInt(CrashTest::round).max().orElse(-1));
    }
  }

  private static int round(String said) {
    return said.equals("open") ? -1 : Integer.parseInt(said);
  }

  /** Looks at the last round that must be there, and goes on with one; returns the next. */
  private int rounds(int committed, int kill) throws IOException {
    try (LetterIndex index = LetterIndex.open(folder)) {
      int next = committed + 1;
      try (LetterSearch search = index.search()) {
        if (committed >= 0) {
          roundIsThere(search, committed);
          sharedIsOfRound(search, committed);
        }
      }
      if (kill % 2 == 0) {
        IndexingChild.addRound(index, next++);
      }
      return next;
    }
  }

  private static void roundIsThere(LetterSearch search, int round) throws IOException {
    for (int i = 0; i < LETTERS_OF_ROUND; i++) {
      int ordinal = IndexingChild.ordinal(round, i);
      Letter letter = Letters.letter(path(ordinal), ordinal, subject(round));
      assertThat(search.letter(path(ordinal))).contains(letter);
    }
  }

  /** It may have been changed by a round that was not said to be committed any more. */
  private static void sharedIsOfRound(LetterSearch search, int round) throws IOException {
    Letter shared = search.letter(IndexingChild.SHARED).orElseThrow();
    String subject = shared.subject().orElseThrow();
    int found = Integer.parseInt(subject.substring(subject.lastIndexOf(' ') + 1));
    assertThat(found).isGreaterThanOrEqualTo(round);
    assertThat(shared)
        .isEqualTo(Letters.letter(IndexingChild.SHARED, 1_000_000 + found, subject(found)));
  }

  private void everythingIsThere(int rounds) throws IOException {
    try (LetterSearch search = LetterSearch.open(folder)) {
      for (int round = 0; round < rounds; round++) {
        roundIsThere(search, round);
        LetterQuery ofRound = LetterQuery.number(IndexingChild.ordinal(round, 0) + "/UBND-NN");
        assertThat(search.search(SearchRequest.of(ofRound)).total()).isEqualTo(1);
        assertThat(search.search(SearchRequest.of(ofRound).tasks()).total()).isEqualTo(2);
      }
    }
  }
}
