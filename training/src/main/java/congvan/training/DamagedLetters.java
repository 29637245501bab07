// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.testdata.LetterGenerator;
import congvan.training.noise.Damage;
import congvan.training.noise.GeneratedForms;
import congvan.training.noise.LabelledText;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** Invented letters, damaged, as what is learnt from and tested on. The same on every machine. */
final class DamagedLetters {
  /**
   * Kinds of header, addressees and closing of which nothing is learnt where they are tested on.
   */
  private static final List<String> HELD_OUT =
      List.of(
          "header:subject-last",
          "header:columns-date-late",
          "header:names-beside",
          "addressees:plus",
          "addressees:wrapped",
          "closing:columns-name-below");

  private final LetterGenerator generator;
  private final Damage damage;

  DamagedLetters(long seed, Damage damage) {
    this.generator = new LetterGenerator(seed);
    this.damage = damage;
  }

  /** The first letters of forms that are learnt from where others are tested on. */
  List<List<RoledPiece>> learnt(int count) {
    return first(count, form -> !isHeldOut(form));
  }

  /** The first letters of forms that are tested on. */
  List<List<RoledPiece>> heldOut(int count) {
    return first(count, DamagedLetters::isHeldOut);
  }

  /** The first letters of all forms. */
  List<List<RoledPiece>> all(int count) {
    return first(count, form -> true);
  }

  private static boolean isHeldOut(String form) {
    return HELD_OUT.stream().anyMatch(form::contains);
  }

  private List<List<RoledPiece>> first(int count, Predicate<String> forms) {
    return LongStream.iterate(0, number -> number + 1)
        .mapToObj(number -> letter(number, forms))
        .filter(pieces -> !pieces.isEmpty())
        .limit(count)
        .toList();
  }

  private List<RoledPiece> letter(long number, Predicate<String> forms) {
    LabelledText letter = GeneratedForms.of(generator.letter(number));
    return forms.test(letter.template()) ? RoledPieces.of(damage.of(letter, number)) : List.of();
  }
}
