// SPDX-License-Identifier: Apache-2.0
package congvan.text;

import java.util.Arrays;
import java.util.List;

/**
 * A fixed run of syllables, such as {@code Độc lập Tự do Hạnh phúc}, to be found whatever its case,
 * its marks and the punctuation between, and, with {@link #damagedAt}, through the damage that OCR
 * does. Immutable and safe to share between threads.
 */
public final class Phrase {
  private final String[] syllables;
  private final long[] keys;

  private Phrase(String[] syllables) {
    this.syllables = syllables;
    this.keys = Arrays.stream(syllables).mapToLong(Folding::key).toArray();
  }

  /** Makes a phrase of the syllables between blanks. */
  public static Phrase of(String words) {
    return new Phrase(words.split(" "));
  }

  /** Tells whether one of the phrases stands at a syllable, marks not counted. */
  public static boolean anyFoldedAt(List<Phrase> phrases, Syllables text, int index) {
    for (Phrase phrase : phrases) {
      if (phrase.foldedAt(text, index)) {
        return true;
      }
    }
    return false;
  }

  /** How many syllables the phrase has. */
  public int length() {
    return keys.length;
  }

  /** The folded key of its first syllable, for dispatch. */
  public long firstKey() {
    return keys[0];
  }

  /** Tells whether the phrase stands at a syllable, marks not counted. */
  public boolean foldedAt(Syllables text, int index) {
    for (int i = 0; i < keys.length; i++) {
      if (text.key(index + i) != keys[i]) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the phrase stands at a syllable with its marks. */
  public boolean exactAt(Syllables text, int index) {
    if (!foldedAt(text, index)) {
      return false;
    }
    for (int i = 0; i < keys.length; i++) {
      if (!text.is(index + i, syllables[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether the phrase stands here with at most {@code misses} of its syllables unreadable.
   */
  public boolean damagedAt(Syllables text, int index, int misses) {
    int missed = 0;
    for (int i = 0; i < keys.length; i++) {
      if (!Folding.near(text.key(index + i), keys[i]) && ++missed > misses) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return String.join(" ", syllables);
  }
}
