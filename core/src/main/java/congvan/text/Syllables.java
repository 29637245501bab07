// SPDX-License-Identifier: Apache-2.0
package congvan.text;

import java.util.Arrays;

/**
 * The one scan of a text that all fields share: where its syllables (âm tiết: runs of letters) and
 * numbers (runs of digits) stand, and the folded key of each ({@link Folding#key}). No objects are
 * made per syllable. Immutable and safe to share between threads.
 */
public final class Syllables {
  /** The key of a run of digits. */
  public static final long NUMBER = -1;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final long[] keys;

  private Syllables(String text, int[] starts, int[] ends, long[] keys) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.keys = keys;
  }

  /** Scans a text once; takes time linear in its length. */
  public static Syllables of(String text) {
    int room = text.length() / 4 + 8;
    int[] starts = new int[room];
    int[] ends = new int[room];
    long[] keys = new long[room];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean digit = c >= '0' && c <= '9';
      if (!digit && !isLetter(c)) {
        at++;
        continue;
      }
      int end = digit ? digitsEnd(text, at) : lettersEnd(text, at);
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        keys = Arrays.copyOf(keys, count * 2);
      }
      starts[count] = at;
      ends[count] = end;
      keys[count++] = digit ? NUMBER : Folding.key(text, at, end);
      at = end;
    }
    return new Syllables(
        text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), Arrays.copyOf(keys, count));
  }

  private static int digitsEnd(String text, int at) {
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static int lettersEnd(String text, int at) {
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 0xC0 && ((c >= '\u1E00' && c <= '\u1EFF') || Character.isLetter(c)));
  }

  /** The text that was scanned. */
  public String text() {
    return text;
  }

  /** How many syllables and numbers there are. */
  public int count() {
    return starts.length;
  }

  /** Where the syllable begins. */
  public int start(int index) {
    return starts[index];
  }

  /** Where the syllable ends. */
  public int end(int index) {
    return ends[index];
  }

  /** The folded key, or {@link #NUMBER}; zero past the last syllable. */
  public long key(int index) {
    return index >= 0 && index < keys.length ? keys[index] : 0;
  }

  /** Tells whether the entry is a run of digits. */
  public boolean isNumber(int index) {
    return key(index) == NUMBER;
  }

  /** Tells whether the syllable begins with a capital; there is none past the last. */
  public boolean isCapital(int index) {
    return index >= 0 && index < starts.length && Character.isUpperCase(text.charAt(starts[index]));
  }

  /** The syllable as it is written. */
  public String written(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /** Tells whether the syllable is this one, but for case and the place of the tone mark. */
  public boolean is(int index, String syllable) {
    return index >= 0
        && index < starts.length
        && Folding.sameSyllable(text, starts[index], ends[index], syllable);
  }

  /** Returns the first syllable that begins at or after an offset. */
  public int from(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 1;
  }
}
