// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

/**
 * A stretch of a printed text, and what was read for it.
 *
 * @param truth a letter, or nothing where the read letter stands for none
 * @param read a letter, or nothing where the letter was lost
 */
record Edit(String truth, String read) {
  boolean same() {
    return truth.equals(read);
  }
}
