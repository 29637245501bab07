// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

/** Damages a letter as a bad scan and its recognition do, and keeps the roles with their places. */
public interface Damage {
  /**
   * Returns the letter damaged; the same seed gives the same damage on every machine.
   *
   * @param seed which of the many damages
   */
  LabelledText of(LabelledText letter, long seed);
}
