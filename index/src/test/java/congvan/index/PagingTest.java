// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congvan.letter.Letter;
import congvan.query.LetterQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
  private static final int LETTERS = 450;
  private static final LetterQuery WORDS = LetterQuery.words("báo cáo");

  @TempDir private static Path folder;
  private static Archive archive;

  /** More than are ranked with care, in several segments, many alike, some without a day. */
  @BeforeAll
  static void fill() throws IOException {
    Random random = new Random(5);
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < LETTERS; i++) {
      letters.add(letter(i, random).letter());
    }
    archive = Archive.inSegments(folder, letters, 100);
  }

  private static Written letter(int number, Random random) {
    Written letter =
        Written.at(String.format("%03d", number * 7 % LETTERS))
            .text("báo cáo ".repeat(1 + random.nextInt(3)) + "số " + random.nextInt(3))
            .task("Sở Nội vụ báo cáo.", "Sở Nội vụ", "2021-06-0" + (1 + random.nextInt(3)))
            .task("Sở Tài chính báo cáo.", "Sở Tài chính");
    return number % 9 == 0 ? letter : letter.issued("2021-03-1" + random.nextInt(3));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void pagesHaveEachLetterOnce(Order order) throws IOException {
    for (int limit : new int[] {7, 63, 64, 65, 100, 1000}) {
      SearchRequest request = SearchRequest.of(WORDS).order(order).limit(limit);
      List<Hit> all = archive.allPages(request);
      assertThat(archive.search().search(request).total()).isEqualTo(LETTERS);
      assertThat(all)
          .extracting(hit -> hit.letter().path())
          .hasSize(LETTERS)
          .doesNotHaveDuplicates();
      assertThat(all).isEqualTo(archive.allPages(request.limit(LETTERS)));
    }
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void pagesHaveEachTaskOnce(Order order) throws IOException {
    for (int limit : new int[] {11, 250}) {
      List<Hit> all = archive.allPages(SearchRequest.of(WORDS).tasks().order(order).limit(limit));
      assertThat(all)
          .extracting(hit -> hit.letter().path() + " " + hit.task().orElseThrow().path())
          .hasSize(2 * LETTERS)
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @CsvSource({"NEWEST, true", "OLDEST, false"})
  void ordersByDayAndLettersWithoutComeLast(Order order, boolean newestFirst) throws IOException {
    List<Optional<LocalDate>> days =
        archive.allPages(SearchRequest.of(WORDS).order(order).limit(50)).stream()
            .map(hit -> hit.letter().issuedOn())
            .toList();
    List<LocalDate> present = days.stream().flatMap(Optional::stream).toList();

    assertThat(days.subList(0, present.size())).allMatch(Optional::isPresent);
    Comparator<LocalDate> wanted = Comparator.naturalOrder();
    assertThat(present).isSortedAccordingTo(newestFirst ? wanted.reversed() : wanted);
  }

  @Test
  void ordersTasksByDeadline() throws IOException {
    List<Hit> tasks = archive.allPages(SearchRequest.of(WORDS).tasks().order(Order.DUE).limit(60));

    List<Integer> known =
        tasks.stream().map(hit -> hit.task().orElseThrow().deadlines().size()).toList();
    assertThat(known).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(tasks.stream().flatMap(hit -> hit.task().orElseThrow().deadlines().stream()))
        .extracting(due -> due.window().latest().orElseThrow())
        .isSorted();
  }

  @Test
  void goesOnFromALetterThatIsGone() throws IOException {
    SearchRequest request = SearchRequest.of(WORDS).order(Order.NEWEST).limit(20);
    SearchResult first = archive.search().search(request);
    String last = first.hits().getLast().letter().path();
    List<Hit> second = archive.search().search(request.after(first.next().orElseThrow())).hits();

    try (LetterIndex other = LetterIndex.open(folder.resolve("other"))) {
      archive.search().forEach(WORDS, letter -> add(other, letter));
      other.delete(last);
      try (LetterSearch search = other.search()) {
        assertThat(search.search(request.after(first.next().orElseThrow())).hits())
            .extracting(Hit::letter)
            .isEqualTo(second.stream().map(Hit::letter).toList());
      }
    }
  }

  private static void add(LetterIndex index, Letter letter) {
    try {
      index.add(letter);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!!", "bmljaHRz", "TEVUVEVSUy5ORVdFU1QKMQ"})
  void refusesACursorThatNobodyGave(String after) {
    SearchRequest request = SearchRequest.of(WORDS).order(Order.NEWEST).after(after);

    assertThatThrownBy(() -> archive.search().search(request))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SearchResult.next()");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n0\nb", "1\n0\nb\nc", "1.5\n\nb", "x\n-1\nb"})
  void refusesACursorThatSomebodyChanged(String changed) {
    byte[] bytes = ("LETTERS.NEWEST\n" + changed).getBytes(StandardCharsets.UTF_8);
    String after = Base64.getUrlEncoder().encodeToString(bytes);

    assertThatThrownBy(
            () -> archive.search().search(SearchRequest.of(WORDS).order(Order.NEWEST).after(after)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesTheCursorOfAnotherOrder() throws IOException {
    String next = archive.search().search(SearchRequest.of(WORDS)).next().orElseThrow();

    assertThatThrownBy(
            () -> archive.search().search(SearchRequest.of(WORDS).order(Order.DUE).after(next)))
        .hasMessageContaining("LETTERS.DUE");
    assertThatThrownBy(() -> archive.search().search(SearchRequest.of(WORDS).tasks().after(next)))
        .hasMessageContaining("TASKS.RELEVANCE");
  }

  @Test
  void countsWithoutHits() throws IOException {
    SearchResult result = archive.search().search(SearchRequest.of(WORDS).limit(0));

    assertThat(result.total()).isEqualTo(LETTERS);
    assertThat(result.hits()).isEmpty();
    assertThat(result.next()).isEmpty();
  }
}
