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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LetterGeneratorTest {
  private static final LetterGenerator GENERATOR = new LetterGenerator(5);

  /** To be changed only with the words or the rules: what others measured is then old. */
  private static final String DIGEST =
      "c6efe13d203d8a9489244a99fde9c9c636d1a8035fc49bf092a8b4f74ed7817a";

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
      String text = written(letter);
      assertThat(text).contains(letter.header().number());
      letter.signer().name().ifPresent(name -> assertThat(text).contains(name));
      assertThat(letter.tasks()).allMatch(task -> text.contains(task.text()));
      assertThat(letter.recipients()).allMatch(text::contains);
    }
  }

  @Test
  void partsOfALineFollowOneAnother() {
    assertThat(letters.stream().flatMap(letter -> letter.lines().stream()))
        .allSatisfy(
            line -> {
              int from = 0;
              for (GeneratedPart part : line.parts()) {
                assertThat(part.start()).isGreaterThanOrEqualTo(from);
                from = part.end();
              }
            });
  }

  /** The words of a letter in one line, without the numbers of its pages. */
  private static String written(GeneratedLetter letter) {
    return letter.lines().stream()
        .filter(line -> !line.roles().contains(LineRole.PAGE_MARK))
        .map(GeneratedLine::text)
        .collect(Collectors.joining(" "));
  }

  @Test
  void formsAreMany() {
    assertThat(letters.stream().map(GeneratedLetter::form).distinct()).hasSizeGreaterThan(500);
    assertThat(parts("header:")).hasSizeGreaterThan(20);
    assertThat(parts("addressees:")).hasSizeGreaterThan(12);
    assertThat(parts("closing:")).hasSizeGreaterThan(15);
  }

  private Set<String> parts(String part) {
    return letters.stream()
        .flatMap(letter -> Stream.of(letter.form().split(" ")))
        .filter(choice -> choice.startsWith(part))
        .collect(Collectors.toSet());
  }

  @Test
  void aNegativeNumberIsRefused() {
    assertThatThrownBy(() -> GENERATOR.letter(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
