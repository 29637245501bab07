// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.Letter;
import congvan.query.LetterQuery;
import congvan.query.ValueField;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 6, 10);
  private static final List<String> BODIES =
      List.of("Sở Nội vụ", "Sở Tài chính", "Ủy ban nhân dân");

  @TempDir private Path folder;

  private static List<Letter> letters() {
    Random random = new Random(7);
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      Written letter =
          Written.at("p" + i)
              .issuer(BODIES.get(random.nextInt(BODIES.size())))
              .issued(2019 + random.nextInt(3) + "-02-03")
              .text(random.nextBoolean() ? "giảm nghèo" : "thủy lợi");
      for (int task = random.nextInt(4); task > 0; task--) {
        letter.task(
            "Báo cáo.", BODIES.get(random.nextInt(3)), "2021-0" + (5 + random.nextInt(4)) + "-10");
      }
      letters.add(letter.letter());
    }
    return letters;
  }

  @Test
  void countsAsCountingOneByOneDoes() throws IOException {
    List<Letter> letters = letters();
    try (Archive archive = Archive.inSegments(folder, letters, 50)) {
      List<Letter> found = letters.stream().filter(it -> it.text().contains("nghèo")).toList();
      SearchResult result =
          archive
              .search()
              .search(
                  SearchRequest.of(LetterQuery.words("ngheo"))
                      .facets(ValueField.ISSUER, ValueField.YEAR, ValueField.DUE, ValueField.SIGNER)
                      .today(TODAY));

      assertThat(result.total()).isEqualTo(found.size());
      assertThat(counts(result.facets().get(0)))
          .isEqualTo(counted(found, it -> Stream.of(it.issuer().orElseThrow().name())));
      assertThat(counts(result.facets().get(1)))
          .isEqualTo(counted(found, it -> Stream.of("" + it.issuedOn().orElseThrow().getYear())));
      assertThat(counts(result.facets().get(2))).isEqualTo(counted(found, FacetsTest::due));
      assertThat(result.facets().get(3).values()).isEmpty();
    }
  }

  @Test
  void countsTasksByWhoMustDoThem() throws IOException {
    List<Letter> letters = letters();
    try (Archive archive = Archive.of(folder, letters)) {
      SearchRequest all = SearchRequest.of(LetterQuery.all()).tasks().facets(ValueField.ASSIGNEE);
      Map<String, Integer> byOne =
          letters.stream()
              .flatMap(letter -> letter.tasks().stream())
              .map(task -> task.assignees().getFirst().name())
              .collect(Collectors.toMap(Function.identity(), name -> 1, Integer::sum));

      assertThat(counts(archive.search().search(all).facets().getFirst())).isEqualTo(byOne);
    }
  }

  @Test
  void eachCountIsWhatTheValueFinds() throws IOException {
    try (Archive archive = Archive.of(folder, letters())) {
      SearchRequest all =
          SearchRequest.of(LetterQuery.all()).facets(ValueField.values()).today(TODAY);
      for (Facet facet : archive.search().search(all).facets()) {
        for (Facet.Count count : facet.values()) {
          LetterQuery value = LetterQuery.value(facet.field(), count.value());
          assertThat(archive.search().search(SearchRequest.of(value).today(TODAY)).total())
              .as("%s", value)
              .isEqualTo(count.count());
        }
      }
    }
  }

  @Test
  void theMostFrequentValuesComeFirst() throws IOException {
    try (Archive archive = Archive.of(folder, letters())) {
      SearchRequest all = SearchRequest.of(LetterQuery.all()).facets(ValueField.ISSUER);
      assertThat(archive.search().search(all).facets().getFirst().values())
          .hasSize(3)
          .isSortedAccordingTo((a, b) -> b.count() - a.count());
    }
  }

  private static Stream<String> due(Letter letter) {
    return letter.allDeadlines().stream()
        .map(each -> each.window().latest().orElseThrow())
        .map(
            day ->
                day.isBefore(TODAY)
                    ? "OVERDUE"
                    : day.isBefore(TODAY.plusDays(30)) ? "NEXT_30_DAYS" : "LATER")
        .distinct();
  }

  private static Map<String, Integer> counts(Facet facet) {
    return facet.values().stream()
        .collect(Collectors.toMap(Facet.Count::value, Facet.Count::count));
  }

  private static Map<String, Integer> counted(
      List<Letter> letters, Function<Letter, Stream<String>> values) {
    return letters.stream()
        .flatMap(values)
        .collect(Collectors.toMap(Function.identity(), value -> 1, Integer::sum));
  }
}
