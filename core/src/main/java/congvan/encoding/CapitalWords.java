// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import congvan.text.Folding;
import java.util.Arrays;

/**
 * Gives words of capitals the capitals that TCVN3 has no codes for: {@code CộNG HòA} becomes {@code
 * CỘNG HÒA}. A word with one capital only ({@code Xã} or {@code XÃ}) follows the words around it;
 * where these say nothing, it stays. Used once, by one thread.
 */
final class CapitalWords {
  /** Letters whose capitals have codes of their own, and so tell the case of their word. */
  private static final String SURE = "ăâđêôơư";

  private static final String WITHIN_PHRASE = " \u00A0-,\"\u201C\u201D*";

  /** What the letters of a word say of its case; abbreviations are in capitals anywhere. */
  private enum Word {
    CAPITALS,
    ABBREVIATION,
    SMALL,
    UNSURE
  }

  private final char[] text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Word[] words = new Word[64];
  private int count;

  private CapitalWords(String text) {
    this.text = text.toCharArray();
  }

  static String restored(String text) {
    return new CapitalWords(text).restore();
  }

  private String restore() {
    int at = 0;
    while (at < text.length) {
      if (Character.isLetter(text[at])) {
        at = readWord(at);
      } else {
        if (WITHIN_PHRASE.indexOf(text[at]) < 0 || isGap(at)) {
          settlePhrase();
        }
        at++;
      }
    }
    settlePhrase();
    return new String(text);
  }

  /** Blanks as between two columns. */
  private boolean isGap(int at) {
    return at + 2 < text.length && text[at] == ' ' && text[at + 1] == ' ' && text[at + 2] == ' ';
  }

  private int readWord(int start) {
    int end = start;
    int capitals = 0;
    boolean small = false;
    while (end < text.length && Character.isLetter(text[end])) {
      capitals += Character.isUpperCase(text[end]) ? 1 : 0;
      small |= isSurelySmall(text[end]);
      end++;
    }
    add(start, end, small ? Word.SMALL : capitals > 1 ? capitals(start, end) : Word.UNSURE);
    return end;
  }

  private Word capitals(int start, int end) {
    String word = new String(text, start, end - start);
    boolean syllable = Syllable.of(word) != Syllable.STRANGE && hasVowel(word);
    return syllable ? Word.CAPITALS : Word.ABBREVIATION;
  }

  private static boolean hasVowel(String word) {
    return word.chars().anyMatch(c -> "aeiouy".indexOf(Folding.fold((char) c)) >= 0);
  }

  private void add(int start, int end, Word word) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      words = Arrays.copyOf(words, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    words[count++] = word;
  }

  private void settlePhrase() {
    Word[] after = new Word[count];
    Word next = Word.UNSURE;
    for (int i = count - 1; i >= 0; i--) {
      after[i] = next;
      next = saysNothing(words[i]) ? next : words[i];
    }
    Word before = isOfHealth() ? Word.CAPITALS : Word.UNSURE;
    for (int i = 0; i < count; i++) {
      if (words[i] == Word.CAPITALS
          || words[i] == Word.ABBREVIATION
          || (words[i] == Word.UNSURE && isAmong(before, after[i]))) {
        raise(starts[i], ends[i]);
      }
      before = saysNothing(words[i]) ? before : words[i];
    }
    count = 0;
  }

  /** BỘ Y TẾ says nothing of its case but that nobody writes {@code Tế} behind a {@code Y}. */
  private boolean isOfHealth() {
    return count == 3
        && ends[1] - starts[1] == 1
        && text[starts[1]] == 'Y'
        && text[starts[2]] == 'T'
        && text[ends[2] - 1] == '\u1EBF';
  }

  private static boolean saysNothing(Word word) {
    return word == Word.UNSURE || word == Word.ABBREVIATION;
  }

  private static boolean isAmong(Word before, Word after) {
    return (before == Word.CAPITALS && after != Word.SMALL)
        || (after == Word.CAPITALS && before != Word.SMALL);
  }

  private void raise(int start, int end) {
    for (int i = start; i < end; i++) {
      text[i] = Character.toUpperCase(text[i]);
    }
  }

  private static boolean isSurelySmall(char c) {
    return Character.isLowerCase(c) && (c < 0x80 || SURE.indexOf(c) >= 0 || !isToned(c));
  }

  private static boolean isToned(char c) {
    return !Folding.isToneless(c);
  }
}
