// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import static congvan.graph.Invented.letter;
import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.Relation;
import congvan.lexicon.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResolutionTest extends GraphTest {
  static Stream<List<String>> cases() {
    return Table.beside(ResolutionTest.class, "resolution.cases.tsv").rows().stream()
        .map(
            row ->
                Stream.of("about", "citing", "cited", "letters", "expected")
                    .map(row::cell)
                    .toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCitationMeans(List<String> row) throws IOException {
    List<Invented> letters = new ArrayList<>();
    letters.add(letter("citing", row.get(1)).cites(Relation.IMPLEMENTS, row.get(2)));
    for (String each : row.get(3).split("; *", -1)) {
      letters.add(letter(String.valueOf(letters.size()), each));
    }

    List<Cited> cites =
        ask(
            graph -> graph.related(graph.at("citing").orElseThrow()).cites(),
            letters.toArray(Invented[]::new));

    assertThat(cites.isEmpty() ? "-" : said(cites.getFirst())).as(row.get(0)).isEqualTo(row.get(4));
  }

  private static String said(Cited cited) {
    return Stream.concat(
            Stream.of(cited.certainty().name()),
            cited.directives().stream().map(it -> it.letters().getFirst().path()).sorted())
        .collect(Collectors.joining(" "));
  }
}
