// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.List;

/**
 * A page, upright as a person holds it.
 *
 * @param width in points
 * @param height in points
 * @param words in any order
 */
public record Page(double width, double height, List<Word> words) {
  public Page {
    words = List.copyOf(words);
  }
}
