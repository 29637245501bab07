// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.UnreadableDocumentException;
import congvan.parse.LetterParser;
import congvan.training.noise.ScanDamage;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingGainTest {
  private static final LetterParser RULES = LetterParser.standard();

  @Test
  void damageMakesErrorsAndTheSameReaderSavesNone() throws UnreadableDocumentException {
    Map<Fact, Gain> gains = new ReadingGain(RULES, RULES, ScanDamage.withSeverity(1)).over(9, 12);
    assertThat(gains).containsOnlyKeys(Fact.values());
    assertThat(gains.values()).allMatch(gain -> gain.with() == gain.without());
    assertThat(gains.values()).anyMatch(gain -> gain.without() > 0);
  }

  @Test
  void lettersWithoutDamageAreReadWithHardlyAnError() throws UnreadableDocumentException {
    Map<Fact, Gain> gains = new ReadingGain(RULES, RULES, (letter, seed) -> letter).over(9, 12);
    Gain all = gains.values().stream().reduce(Gain.NONE, Gain::plus);
    assertThat(all.facts()).isGreaterThan(80);
    assertThat(all.without()).isLessThanOrEqualTo(all.facts() / 50);
  }

  @Test
  void savedIsTheShareOfErrorsThatAreNoMore() {
    assertThat(new Gain(50, 20, 5).saved()).isEqualTo(0.75);
    assertThat(new Gain(50, 4, 6).saved()).isEqualTo(-0.5);
    assertThat(Gain.NONE.saved()).isZero();
  }
}
