// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a text is syllables that most of a Vietnamese letter is made of: some 7 of 10 words
 * of a letter, and hardly one where a recognition knew no Vietnamese.
 */
public final class CommonSyllables {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");

  private CommonSyllables() {}

  /** The share of the words, from 0 to 1; 0 where there are none. */
  public static double share(String text) {
    Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
    int words = 0;
    int common = 0;
    while (word.find()) {
      words++;
      common += Syllable.of(word.group()) == Syllable.COMMON ? 1 : 0;
    }
    return words == 0 ? 0 : (double) common / words;
  }
}
