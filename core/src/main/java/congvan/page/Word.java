// SPDX-License-Identifier: Apache-2.0
package congvan.page;

/**
 * What stands on a page between two blanks.
 *
 * @param text without blanks, never empty
 * @param box where it stands
 * @param size the size of its font in points; of a recognised word, the height of its line
 * @param confidence how sure the recognition was, from 0 to 1; 1 where nothing was recognised
 */
public record Word(String text, Box box, double size, double confidence) {
  public Word {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a word without text");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }
}
