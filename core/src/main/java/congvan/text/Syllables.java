// SPDX-License-Identifier: Apache-2.0
package congvan.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * The one scan of a text that all fields share: where its syllables (âm tiết: runs of letters) and
 * numbers (runs of digits) stand, and the keys of each, folded ({@link Folding#key}) and with its
 * marks ({@link Folding#markedKey}). No objects are made per syllable. Immutable and safe to share
 * between threads.
 */
public final class Syllables {
  /** The key of a run of digits. */
  public static final long NUMBER = -1;

  /** Which characters up to the end of the Vietnamese block are letters. */
  private static final boolean[] LETTERS = letters();

  /** How many places of the text, as a power of two, share an entry of {@link #firsts}. */
  private static final int STRIDE = 4;

  private final String text;
  private final int[] firsts;
  private int[] starts;
  private int[] ends;
  private long[] keys;
  private long[] markedKeys;
  private int count;

  private Syllables(String text) {
    int room = text.length() / 4 + 8;
    this.text = text;
    this.firsts = new int[(text.length() >> STRIDE) + 2];
    this.starts = new int[room];
    this.ends = new int[room];
    this.keys = new long[room];
    this.markedKeys = new long[room];
  }

  private static boolean[] letters() {
    boolean[] letters = new boolean['\u1F00'];
    for (char c = 0; c < letters.length; c++) {
      boolean ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      letters[c] = ascii || c >= '\u1E00' || (c >= 0xC0 && Character.isLetter(c));
    }
    return letters;
  }

  /** Scans a text once; takes time linear in its length. */
  public static Syllables of(String text) {
    Syllables syllables = new Syllables(text);
    syllables.scan();
    return syllables;
  }

  private void scan() {
    int at = 0;
    int open = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean digit = isDigit(c);
      if (!digit && !isLetter(c)) {
        at++;
        continue;
      }
      for (; open <= at >> STRIDE; open++) {
        firsts[open] = count;
      }
      at = digit ? addNumber(at) : addLetters(at);
    }
    Arrays.fill(firsts, open, firsts.length, count);
  }

  private int addNumber(int start) {
    int end = digitsEnd(start);
    add(start, end, NUMBER, Folding.markedKey(text, start, end));
    return end;
  }

  private int addLetters(int start) {
    long key = 0;
    long marked = 0;
    int tones = 0;
    int at = start;
    while (at < text.length() && isLetter(text.charAt(at))) {
      char c = text.charAt(at);
      key = Folding.withLetter(key, at - start, c);
      marked = Folding.withTonelessLetter(marked, c);
      tones += Folding.tone(c);
      at++;
    }
    add(start, at, key, marked + tones);
    return at;
  }

  private void add(int start, int end, long key, long markedKey) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      keys = Arrays.copyOf(keys, count * 2);
      markedKeys = Arrays.copyOf(markedKeys, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    keys[count] = key;
    markedKeys[count++] = markedKey;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int digitsEnd(int at) {
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(char c) {
    return c < LETTERS.length ? LETTERS[c] : Character.isLetter(c);
  }

  /** The text that was scanned. */
  public String text() {
    return text;
  }

  /** How many syllables and numbers there are. */
  public int count() {
    return count;
  }

  /** Where the syllable begins. */
  public int start(int index) {
    return starts[Objects.checkIndex(index, count)];
  }

  /** Where the syllable ends. */
  public int end(int index) {
    return ends[Objects.checkIndex(index, count)];
  }

  /** The folded key, or {@link #NUMBER}; zero past the last syllable. */
  public long key(int index) {
    return index >= 0 && index < count ? keys[index] : 0;
  }

  /** The key of the syllable with its marks, or of the digits; zero past the last syllable. */
  public long markedKey(int index) {
    return index >= 0 && index < count ? markedKeys[index] : 0;
  }

  /** Tells whether the entry is a run of digits. */
  public boolean isNumber(int index) {
    return key(index) == NUMBER;
  }

  /** Tells whether the syllable begins with a capital; there is none past the last. */
  public boolean isCapital(int index) {
    return index >= 0 && index < count && Character.isUpperCase(text.charAt(starts[index]));
  }

  /** The syllable as it is written. */
  public String written(int index) {
    return text.substring(start(index), end(index));
  }

  /** Tells whether the syllable is this one, but for case and the place of the tone mark. */
  public boolean is(int index, String syllable) {
    return index >= 0
        && index < count
        && Folding.sameSyllable(text, starts[index], ends[index], syllable);
  }

  /** Returns the first syllable that begins at or after an offset. */
  public int from(int offset) {
    if (offset > text.length()) {
      return count;
    }
    int at = firsts[Math.max(0, offset) >> STRIDE];
    while (at < count && starts[at] < offset) {
      at++;
    }
    return at;
  }
}
