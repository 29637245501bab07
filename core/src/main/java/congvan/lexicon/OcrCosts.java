// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Folding;
import java.util.Map;
import java.util.stream.Collectors;

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

  private static final Map<Character, String> LOOKALIKES =
      Table.beside(OcrCosts.class, "ocr-confusions.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.cell("letter").charAt(0), row -> row.cell("read_as")));

  private OcrCosts() {}

  /** The cost of reading the written sign as a letter without marks. */
  static int reading(char written, char letter) {
    char folded = Folding.fold(written);
    if (folded == letter) {
      return 0;
    }
    return LOOKALIKES.getOrDefault(letter, "").indexOf(folded) >= 0 ? SLIGHT : EDIT;
  }

  /** The cost of passing over a written sign: blanks are nothing. */
  static int passing(char written) {
    if (written <= ' ') {
      return 0;
    }
    return Character.isLetterOrDigit(written) ? EDIT : SLIGHT;
  }
}
