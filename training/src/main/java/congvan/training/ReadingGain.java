// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.ingest.DocumentReader;
import congvan.ingest.SourceDocument;
import congvan.ingest.UnreadableDocumentException;
import congvan.letter.Letter;
import congvan.parse.LetterParser;
import congvan.testdata.GeneratedLetter;
import congvan.testdata.LetterGenerator;
import congvan.training.noise.Damage;
import congvan.training.noise.GeneratedForms;
import congvan.training.noise.LabelledText;
import java.util.EnumMap;
import java.util.Map;

/**
 * Measures over damaged letters how many errors of the rules the roles of lines save: the letters
 * are invented, so that what they say is known.
 */
final class ReadingGain {
  private final LetterParser without;
  private final LetterParser with;
  private final Damage damage;

  ReadingGain(LetterParser without, LetterParser with, Damage damage) {
    this.without = without;
    this.with = with;
    this.damage = damage;
  }

  /**
   * Reads the first letters of a seed, each with and without.
   *
   * @param seed one whose letters nobody learnt from
   */
  Map<Fact, Gain> over(long seed, int letters) throws UnreadableDocumentException {
    LetterGenerator generator = new LetterGenerator(seed);
    Map<Fact, Gain> gains = new EnumMap<>(Fact.class);
    for (int number = 0; number < letters; number++) {
      GeneratedLetter letter = generator.letter(number);
      add(letter, damage.of(GeneratedForms.of(letter), seed + number), gains);
    }
    return gains;
  }

  private void add(GeneratedLetter letter, LabelledText damaged, Map<Fact, Gain> gains)
      throws UnreadableDocumentException {
    SourceDocument document = DocumentReader.standard().readText(damaged.text(), "damaged.txt");
    Letter plain = without.parse(document);
    Letter helped = with.parse(document);
    FactErrors errors = new FactErrors(letter, damaged);
    for (Fact fact : Fact.values()) {
      Gain gain =
          new Gain(
              errors.legible(fact).size(),
              errors.of(fact, fact.in(plain)),
              errors.of(fact, fact.in(helped)));
      gains.merge(fact, gain, Gain::plus);
    }
  }
}
