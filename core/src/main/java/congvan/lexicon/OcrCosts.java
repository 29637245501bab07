// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Folding;
import java.util.Arrays;

/**
 * What it costs to take a sign that OCR wrote for the letter that was printed: nothing if only the
 * marks differ, little if the two look alike ({@code ocr-confusions.tsv}: {@code 0} for {@code O}),
 * more for anything else.
 */
final class OcrCosts {
  /** A letter put in, left out, or exchanged for one that looks different. */
  static final int EDIT = 2;

  /** A letter exchanged for one that looks like it, or a stray sign between letters. */
  static final int SLIGHT = 1;

  private static final int SIGNS = 256;

  /** The costs of reading a sign as a letter, for each letter. */
  private static final byte[][] READING = readings();

  private OcrCosts() {}

  private static byte[][] readings() {
    byte[][] costs = new byte['z' - 'a' + 1][SIGNS];
    for (char letter = 'a'; letter <= 'z'; letter++) {
      Arrays.fill(costs[letter - 'a'], (byte) EDIT);
      costs[letter - 'a'][letter] = 0;
    }
    for (Table.Row row : Table.beside(OcrCosts.class, "ocr-confusions.tsv").rows()) {
      for (char sign : row.cell("read_as").toCharArray()) {
        costs[row.cell("letter").charAt(0) - 'a'][sign] = SLIGHT;
      }
    }
    return costs;
  }

  /** The cost of reading the written sign as a letter from {@code a} to {@code z}. */
  static int reading(char written, char letter) {
    char folded = Folding.fold(written);
    return folded < SIGNS ? READING[letter - 'a'][folded] : EDIT;
  }

  /** The cost of passing over a written sign: blanks are nothing. */
  static int passing(char written) {
    if (written <= ' ') {
      return 0;
    }
    return Character.isLetterOrDigit(written) ? EDIT : SLIGHT;
  }
}
