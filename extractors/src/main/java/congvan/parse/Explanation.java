// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.letter.Letter;
import java.util.List;

/**
 * A letter, and why each of its values is what it is.
 *
 * @param values the evidence of every value of the letter, in the order of the contract
 * @param others the readings that were found too, but not taken
 */
public record Explanation(Letter letter, List<Evidence> values, List<Evidence> others) {
  /** Copies the lists. */
  public Explanation {
    values = List.copyOf(values);
    others = List.copyOf(others);
  }
}
