// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A program that recognises text, by what it confuses.
 *
 * @param words what it makes of words that it was often shown
 * @param letters what it makes of the letters of other words
 */
record Reader(WordConfusions words, LetterConfusions letters) {
  private static final Pattern BLANK = Pattern.compile(" ");

  /** One that knows Vietnamese, and English beside it. */
  static Reader vietnamese() {
    return new Reader(WordConfusions.of("words"), LetterConfusions.of("letters", 0.6));
  }

  /** One that knows English alone. */
  static Reader english() {
    return new Reader(
        WordConfusions.of("words-english"), LetterConfusions.of("letters-english", 0.95));
  }

  /** One of an older kind, that knows English alone and goes by the shapes of letters. */
  static Reader foreign() {
    return new Reader(
        WordConfusions.of("words-foreign"), LetterConfusions.of("letters-foreign", 0.95));
  }

  /** A line as it is read. */
  String read(String line, Dice dice, double scale) {
    return BLANK
        .splitAsStream(line)
        .map(word -> word(word, dice, scale))
        .collect(Collectors.joining(" "));
  }

  /** A line as it is read where no word is known beforehand. */
  String spell(String line, Dice dice, double scale) {
    return letters.read(line, dice, scale);
  }

  private String word(String word, Dice dice, double scale) {
    return words.knows(word) && dice.chance(0.7)
        ? words.read(word, dice, scale)
        : letters.read(word, dice, scale);
  }
}
