// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import java.util.Arrays;

/**
 * The words that were met before: official language has a few thousand syllables, and each is
 * folded once. Of three that fall to one place the two that were met last stay. For one thread.
 */
final class Words {
  private static final int BITS = 12;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] keys = new long[1 << BITS];
  private final Word[] words = new Word[1 << BITS];

  Words() {
    Arrays.fill(words, Word.wide(""));
  }

  /**
   * The word that stands here in a composed text.
   *
   * @param key the codes of its letters one after the other; nought if there are too many letters
   *     or unusual ones
   */
  Word at(long key, char[] text, int start, int end) {
    if (key == 0) {
      return read(text, start, end);
    }
    int place = (int) (key * MIX >>> 64 - BITS);
    return keys[place] == key ? words[place] : second(key, place, text, start, end);
  }

  private Word second(long key, int place, char[] text, int start, int end) {
    int other = place ^ 1;
    Word word = keys[other] == key ? words[other] : read(text, start, end);
    keys[other] = keys[place];
    words[other] = words[place];
    keys[place] = key;
    words[place] = word;
    return word;
  }

  private static Word read(char[] text, int start, int end) {
    char[] letters = Arrays.copyOfRange(text, start, end);
    return letters[0] >= '0' && letters[0] <= '9' ? Word.number(letters) : Word.syllable(letters);
  }
}
