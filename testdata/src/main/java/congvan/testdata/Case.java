// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.nio.file.Path;

/**
 * An invented letter and what is to be read from it.
 *
 * @param name the folder's name, such as {@code cd-storm}
 * @param letter the letter's file
 * @param expected {@code expected.json}: the letter as the contract gives it, of each value as much
 *     as is judged
 */
public record Case(String name, Path letter, Path expected) {
  /** The name alone, as tests show it. */
  @Override
  public String toString() {
    return name;
  }
}
