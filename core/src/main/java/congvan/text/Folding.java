// SPDX-License-Identifier: Apache-2.0
package congvan.text;

import java.text.Normalizer;

/**
 * Letter tables of Vietnamese: what a letter is without its marks, and which tone (thanh điệu) it
 * carries. Everything here is a table look-up; {@code đ}, {@code Đ} and the Icelandic {@code Ð} and
 * African {@code Ɖ} that some exports put in its place are all {@code d}.
 */
public final class Folding {
  private static final int TABLE = 0x1F00;
  private static final char[] BARE = new char[TABLE];
  private static final char[] TONELESS = new char[TABLE];
  private static final byte[] TONE = new byte[TABLE];
  private static final String TONE_MARKS = "\u0300\u0301\u0303\u0309\u0323";
  private static final int LETTERS_PER_KEY = 12;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  static {
    for (char c = 0; c < TABLE; c++) {
      BARE[c] = TONELESS[c] = c;
    }
    fill('A', 'Z');
    fill('\u00C0', '\u024F');
    fill('\u1E00', '\u1EFF');
    for (char c : new char[] {'đ', 'Đ', 'Ð', 'ð', 'Ɖ', 'ɖ'}) {
      BARE[c] = 'd';
      TONELESS[c] = 'đ';
    }
  }

  private Folding() {}

  private static void fill(char from, char to) {
    for (char c = from; c <= to; c++) {
      char lower = Character.toLowerCase(c);
      String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
      BARE[c] = parts.charAt(0);
      StringBuilder quality = new StringBuilder();
      for (int i = 0; i < parts.length(); i++) {
        int tone = TONE_MARKS.indexOf(parts.charAt(i));
        if (tone < 0) {
          quality.append(parts.charAt(i));
        } else {
          TONE[c] = (byte) (tone + 1);
        }
      }
      TONELESS[c] = Normalizer.normalize(quality, Normalizer.Form.NFC).charAt(0);
    }
  }

  /** Returns the letter in lower case without any mark: {@code Ộ} gives {@code o}. */
  public static char fold(char c) {
    return c < TABLE ? BARE[c] : c;
  }

  /** Returns the text in lower case without any mark: {@code Sở Nội vụ} gives {@code so noi vu}. */
  public static String fold(CharSequence text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }

  /**
   * Returns the words of a text in lower case without any mark, one blank between and no other
   * signs: {@code - HỎA TỐC -} gives {@code hoa toc}.
   */
  public static String words(CharSequence text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = fold(text.charAt(i));
      if (c < 'a' || c > 'z') {
        gap = !words.isEmpty();
        continue;
      }
      if (gap) {
        words.append(' ');
        gap = false;
      }
      words.append(c);
    }
    return words.toString();
  }

  /**
   * Returns the key of a syllable without marks; equal keys mean equal letters up to twelve
   * letters, longer words are hashed. {@code Ủy}, {@code UỶ} and {@code uy} have one key.
   */
  public static long key(CharSequence text, int start, int end) {
    long key = 0;
    for (int i = start; i < end; i++) {
      key = withLetter(key, i - start, text.charAt(i));
    }
    return key;
  }

  /** Returns the key of a syllable with one letter more, which stands at a place in it. */
  static long withLetter(long key, int place, char letter) {
    char c = fold(letter);
    int code = c >= 'a' && c <= 'z' ? c - 'a' + 1 : 27 + (c & 3);
    return place < LETTERS_PER_KEY ? key << 5 | code : key * 31 + code | Long.MIN_VALUE;
  }

  /**
   * Returns the key of a syllable with its marks: {@code HOÀ} and {@code hòa} have one key, {@code
   * hóa} has another. Different syllables with one key would be a rare accident.
   */
  public static long markedKey(CharSequence text, int start, int end) {
    long key = 0;
    int tones = 0;
    for (int i = start; i < end; i++) {
      key = withTonelessLetter(key, text.charAt(i));
      tones += tone(text.charAt(i));
    }
    return key + tones;
  }

  /** Returns a marked key, but for its tones, with one letter more. */
  static long withTonelessLetter(long key, char letter) {
    return (key + toneless(letter)) * SPREAD;
  }

  /** Returns the key of a whole syllable. */
  public static long key(CharSequence syllable) {
    return key(syllable, 0, syllable.length());
  }

  /**
   * Tells whether two stretches are the same but for upper case and the place of the tone mark:
   * {@code HOÀ} is {@code hòa}, but {@code hóa} is not.
   */
  public static boolean sameSyllable(CharSequence a, int start, int end, CharSequence b) {
    if (end - start != b.length()) {
      return false;
    }
    int tones = 0;
    for (int i = start; i < end; i++) {
      char left = a.charAt(i);
      char right = b.charAt(i - start);
      if (toneless(left) != toneless(right)) {
        return false;
      }
      tones += tone(left) - tone(right);
    }
    return tones == 0;
  }

  /** Tells whether two folded keys differ by at most one letter put in, left out or exchanged. */
  public static boolean near(long a, long b) {
    if (a == b) {
      return true;
    }
    if (a <= 0 || b <= 0) {
      return false;
    }
    int same = Long.numberOfTrailingZeros(a ^ b) / 5 * 5;
    long restA = a >>> same;
    long restB = b >>> same;
    return restA >>> 5 == restB >>> 5 || restA >>> 5 == restB || restA == restB >>> 5;
  }

  /**
   * Tells whether the letter carries no tone: {@code Ô} and {@code Đ} carry none, {@code Ố} does.
   */
  public static boolean isToneless(char c) {
    return tone(c) == 0;
  }

  /** Returns the letter in lower case without its tone: {@code Ộ} gives {@code ô}. */
  public static char toneless(char c) {
    return c < TABLE ? TONELESS[c] : c;
  }

  /** Returns which tone the letter carries, a number from 1 to 5, or 0 for none. */
  public static int tone(char c) {
    return c < TABLE ? TONE[c] : 0;
  }
}
