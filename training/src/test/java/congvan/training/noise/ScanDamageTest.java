// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.layout.LineRole;
import congvan.testdata.LetterGenerator;
import congvan.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ScanDamageTest {
  private static final int LETTERS = 60;
  private static final LetterGenerator GENERATOR = new LetterGenerator(31);

  private final ScanDamage damage = ScanDamage.standard();

  private static LabelledText letter(long number) {
    return GeneratedForms.of(GENERATOR.letter(number));
  }

  private static List<LabelledText> damaged(ScanDamage damage) {
    return LongStream.range(0, LETTERS).mapToObj(each -> damage.of(letter(each), each)).toList();
  }

  @Test
  void theSameSeedGivesTheSameDamage() {
    assertThat(damaged(damage)).isEqualTo(damaged(ScanDamage.standard()));
  }

  @Test
  void anotherSeedGivesAnotherDamage() {
    assertThat(damage.of(letter(1), 5)).isNotEqualTo(damage.of(letter(1), 6));
  }

  @Test
  void whatIsNotDamagedStaysAsItIs() {
    assertThat(ScanDamage.withSeverity(0).of(letter(2), 3)).isEqualTo(letter(2));
  }

  @Test
  void everyPlaceStandsOnOneLineBehindTheOneBeforeIt() {
    for (LabelledText letter : damaged(damage)) {
      int end = 0;
      for (RoleSpan span : letter.spans()) {
        Span place = span.place();
        assertThat(place.start()).isBetween(end, place.end() - 1);
        assertThat(letter.text().substring(place.start(), place.end()))
            .doesNotContain("\n")
            .isEqualTo(letter.text().substring(place.start(), place.end()).strip());
        end = place.end();
      }
    }
  }

  @Test
  void everyLineWithSomethingOnItHasARole() {
    for (LabelledText letter : damaged(damage)) {
      int start = 0;
      for (String line : letter.text().split("\n", -1)) {
        int end = start + line.length();
        Span place = new Span(start, end);
        assertThat(line.isBlank() || rolesAt(letter, place) > 0).as(line).isTrue();
        start = end + 1;
      }
    }
  }

  private static long rolesAt(LabelledText letter, Span line) {
    return letter.spans().stream()
        .filter(span -> span.place().start() >= line.start() && span.place().end() <= line.end())
        .count();
  }

  @Test
  void partsThatTheLetterHadNotAreNoiseStampOrSignatureLayer() {
    Set<LineRole> added = EnumSet.of(LineRole.NOISE, LineRole.STAMP, LineRole.SIGNATURE_LAYER);
    for (long number = 0; number < LETTERS; number++) {
      Set<LineRole> now = roles(damage.of(letter(number), number));
      now.removeAll(roles(letter(number)));
      assertThat(added).containsAll(now);
    }
  }

  private static Set<LineRole> roles(LabelledText letter) {
    return letter.spans().stream()
        .map(RoleSpan::role)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(LineRole.class)));
  }

  @Test
  void aRuinedLetterHasJunkAndHardlyAnExactHeader() {
    List<LabelledText> ruined = damaged(ScanDamage.withSeverity(1));
    assertThat(ruined)
        .filteredOn(letter -> roles(letter).contains(LineRole.NOISE))
        .hasSizeGreaterThan(LETTERS / 2);
    assertThat(ruined)
        .filteredOn(letter -> letter.text().contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
        .hasSizeLessThan(LETTERS / 4);
  }

  @Test
  void theFormStays() {
    assertThat(damage.of(letter(4), 4).template()).isEqualTo(letter(4).template());
  }
}
