// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LetterGeneratorTest {
  private static final LetterGenerator GENERATOR = new LetterGenerator(5);

  /** To be changed only with the words or the rules: what others measured is then old. */
  private static final String DIGEST =
      "4aff0c8e36d2b85a4b226dc34c014ac0105e6bed4bdc7777819c6aa9628250f6";

  private final List<GeneratedLetter> letters =
      LongStream.range(0, 1000).mapToObj(GENERATOR::letter).toList();

  @Test
  void theSameSeedGivesTheSameLettersEverywhere() throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    letters.forEach(letter -> digest.update(letter.text().getBytes(StandardCharsets.UTF_8)));
    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(DIGEST);
  }

  @Test
  void anotherSeedGivesOtherLetters() {
    assertThat(new LetterGenerator(6).letter(0).text()).isNotEqualTo(letters.getFirst().text());
  }

  @Test
  void lettersAreAsLongAsRealOnes() {
    List<Integer> sizes =
        letters.stream()
            .map(letter -> letter.text().getBytes(StandardCharsets.UTF_8).length)
            .toList();
    assertThat(sizes.stream().mapToInt(size -> size).average().orElse(0)).isBetween(2500.0, 3500.0);
    assertThat(sizes).allMatch(size -> size > 800 && size < 12_000);
  }

  @Test
  void citationsLeadToEarlierLetters() {
    assertThat(letters.stream().flatMap(letter -> letter.citations().stream()))
        .hasSizeGreaterThan(800);
    for (GeneratedLetter letter : letters) {
      assertThat(letter.citations())
          .allSatisfy(
              cited -> {
                GeneratedHeader header = GENERATOR.letter(cited.letter()).header();
                assertThat(header.number()).isEqualTo(cited.number());
                assertThat(header.issuedOn())
                    .isEqualTo(cited.issuedOn())
                    .isBefore(letter.header().issuedOn());
              });
    }
  }

  @Test
  void everyRoleOccurs() {
    Set<LineRole> roles =
        letters.stream()
            .flatMap(letter -> letter.lines().stream())
            .flatMap(line -> line.roles().stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(LineRole.class)));
    assertThat(roles).containsExactlyInAnyOrder(LineRole.values());
  }

  @Test
  void whatIsTrueOfALetterStandsInIt() {
    for (GeneratedLetter letter : letters) {
      String text = letter.text();
      assertThat(text).contains(letter.header().number(), letter.signer().name());
      assertThat(letter.tasks()).allSatisfy(task -> assertThat(text).contains(task.text()));
    }
  }

  @Test
  void aNegativeNumberIsRefused() {
    assertThatThrownBy(() -> GENERATOR.letter(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
