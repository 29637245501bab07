// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

/**
 * How like the phrases of a form a stretch is.
 *
 * @param family of the phrase it is most like
 * @param closeness how much of that phrase it has, from 0, nothing, to 4
 * @param share how much of the stretch the phrase fills: 0 little, 1 half, 2 most
 */
record Likeness(PhraseFamily family, int closeness, int share) {
  static final Likeness NONE = new Likeness(PhraseFamily.NONE, 0, 0);
  private static final int SURE = 2;

  /** The three as one number. */
  int value() {
    return (family.code() * 5 + closeness) * 3 + share;
  }

  /** Of two the closer one, or this. */
  Likeness or(Likeness other) {
    return other.closeness > closeness ? other : this;
  }

  /** The family, if the likeness is more than a chance. */
  PhraseFamily sure() {
    return closeness >= SURE ? family : PhraseFamily.NONE;
  }
}
