// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.testdata.LetterGenerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is true of the letters that {@link LetterGenerator} invents is read from them. */
class GeneratedLettersTest {
  private static final long SEED = 5;
  private static final int LETTERS = 500;
  private static final double ENOUGH = 0.97;

  /** Names of bodies with commas in them end too early in a citation. */
  private static final Map<String, Double> HARDER = Map.of("citations", 0.96);

  @Test
  void whatIsTrueOfGeneratedLettersIsRead() {
    LetterGenerator generator = new LetterGenerator(SEED);
    Map<String, List<String>> misses = new LinkedHashMap<>();
    Map<String, Integer> asked = new LinkedHashMap<>();
    LongStream.range(0, LETTERS)
        .mapToObj(generator::letter)
        .flatMap(letter -> GeneratedFact.of(letter).stream())
        .forEach(
            fact -> {
              asked.merge(fact.field(), 1, Integer::sum);
              if (!fact.read()) {
                misses.computeIfAbsent(fact.field(), any -> new ArrayList<>()).add(fact.toString());
              }
            });
    misses.forEach(
        (field, missed) ->
            assertThat(1.0 - (double) missed.size() / asked.getOrDefault(field, 1))
                .as(
                    "%s of %d: %s",
                    field, asked.get(field), missed.subList(0, Math.min(9, missed.size())))
                .isGreaterThanOrEqualTo(HARDER.getOrDefault(field, ENOUGH)));
    assertThat(asked).containsKeys("number", "issuedOn", "issuer", "signer", "tasks", "deadlines");
  }
}
