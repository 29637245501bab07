// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import congvan.text.Folding;
import java.util.Arrays;

/**
 * A word in the forms under which it is found, and what may begin with it. Immutable; the letters
 * that it shows must not be changed.
 */
final class Word {
  /** What a word may begin; at most one of these. */
  enum Opening {
    NOTHING,
    NUMBER,
    NAME
  }

  /** What is known of a word but its letters. */
  private record Use(long key, Opening opening, boolean abbreviation) {
    static final Use NONE = new Use(0, Opening.NOTHING, false);
    static final Use NUMBER = new Use(0, Opening.NUMBER, false);

    static Use of(String written) {
      Abbreviations abbreviations = Abbreviations.standard();
      long key = Folding.key(written);
      return new Use(
          key,
          abbreviations.mayOpenName(key) ? Opening.NAME : Opening.NOTHING,
          abbreviations.isKnown(Abbreviations.key(written)));
    }
  }

  private final char[] exact;
  private final char[] bare;
  private final boolean marked;
  private final long key;
  private final Opening opening;
  private final boolean abbreviation;

  private Word(char[] exact, char[] bare, Use use) {
    this.exact = exact;
    this.bare = bare;
    this.marked = !Arrays.equals(exact, bare);
    this.key = use.key;
    this.opening = use.opening;
    this.abbreviation = use.abbreviation;
  }

  /** What stands for several words, in its only form. */
  static Word wide(String term) {
    char[] letters = term.toCharArray();
    return new Word(letters, letters, Use.NONE);
  }

  /** A run of digits, whose bare form has no leading zeros. */
  static Word number(char[] digits) {
    int from = 0;
    while (from < digits.length - 1 && digits[from] == '0') {
      from++;
    }
    return new Word(digits, Arrays.copyOfRange(digits, from, digits.length), Use.NUMBER);
  }

  /** A syllable as it stands in a text. */
  static Word syllable(char[] letters) {
    Syllable read = new Syllable(letters);
    return new Word(read.exact(), read.bare(), Use.of(new String(letters)));
  }

  /** The letters of the form with marks. */
  char[] exact() {
    return exact;
  }

  /** The letters of the form without marks. */
  char[] bare() {
    return bare;
  }

  /** Whether the two forms differ. */
  boolean isMarked() {
    return marked;
  }

  /** The key of its letters as they are written ({@link Folding#key}); nought for a number. */
  long key() {
    return key;
  }

  /** What may begin with it. */
  Opening opening() {
    return opening;
  }

  /** Whether it is a run of digits. */
  boolean isNumber() {
    return opening == Opening.NUMBER;
  }

  /** Whether it is a known abbreviation by itself. */
  boolean isAbbreviation() {
    return abbreviation;
  }
}
