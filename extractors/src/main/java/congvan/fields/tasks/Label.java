// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

/**
 * One reading of the mark at the start of a line.
 *
 * @param ordinal its place in its list, from 1; 0 for a bullet
 * @param prefix what stands before the ordinal in a label of several parts: {@code 2.3} in {@code
 *     2.3.4}
 * @param written the label as the contract gives it
 * @param textStart where the item's own text begins
 * @param certain false for a reading through damage, to be believed only where the list wants it
 */
record Label(
    LabelFamily family,
    int ordinal,
    String prefix,
    String written,
    int textStart,
    boolean certain) {

  static Label bullet(LabelFamily family, String written, int textStart) {
    return new Label(family, 0, "", written, textStart, true);
  }

  static Label of(LabelFamily family, int ordinal, String written, int textStart) {
    return new Label(family, ordinal, "", written, textStart, true);
  }

  Label damaged() {
    return new Label(family, ordinal, prefix, written, textStart, false);
  }

  /** Tells whether the label may open a list. */
  boolean opens() {
    return ordinal <= 1 || family.isNamed();
  }

  /** How many places behind another label of its list it stands; 1 is next. */
  int stepFrom(Label before) {
    if (!prefix.equals(before.prefix)) {
      return Integer.MIN_VALUE;
    }
    boolean letters = family == LabelFamily.LETTER || family == LabelFamily.LETTER_BRACKETS;
    return letters ? LetterOrder.step(before.ordinal, ordinal) : ordinal - before.ordinal;
  }
}
