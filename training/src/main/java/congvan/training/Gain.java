// SPDX-License-Identifier: Apache-2.0
package congvan.training;

/**
 * How many facts there were to read, and how many errors readers made.
 *
 * @param without errors of the rules alone
 * @param with errors of the rules with the roles of lines behind them
 */
record Gain(int facts, int without, int with) {
  static final Gain NONE = new Gain(0, 0, 0);

  Gain plus(Gain other) {
    return new Gain(facts + other.facts, without + other.without, with + other.with);
  }

  /** How many of the errors there are no longer, from 0 to 1; less than 0 if there are more. */
  double saved() {
    return without == 0 ? 0 : (double) (without - with) / without;
  }
}
