// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

/** One kind of damage. */
interface Wear {
  /**
   * Damages a letter.
   *
   * @param severity from 0, nothing, to 1, ruined
   */
  void on(WornText text, Dice dice, double severity);
}
