// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.List;

/**
 * A page, upright as a person holds it.
 *
 * @param width in points
 * @param height in points
 * @param words in any order
 * @param rules the straight lines drawn on it, as thin boxes: the borders of tables, and others
 */
public record Page(double width, double height, List<Word> words, List<Box> rules) {
  public Page {
    words = List.copyOf(words);
    rules = List.copyOf(rules);
  }

  /** A page of which no drawn lines are known. */
  public Page(double width, double height, List<Word> words) {
    this(width, height, words, List.of());
  }
}
