// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.text.Folding;

/** The runs of letters and digits in a piece, as far as its features look. */
final class PieceWords {
  /** How a word is written. */
  enum Case {
    CAPITALS(0),
    CAPITAL_FIRST(1),
    SMALL(2),
    DIGITS(3),
    MIXED(4);

    private final int code;

    Case(int code) {
      this.code = code;
    }

    /** What stands for it in the values of features, and so in the model. */
    int code() {
      return code;
    }
  }

  private static final int MOST = 48;
  private static final String VOWELS = "aeiouy";

  private final String text;
  private final int[] starts = new int[MOST];
  private final int[] ends = new int[MOST];
  private final Case[] cases = new Case[MOST];
  private int count;

  PieceWords(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length() && count < MOST) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        int end = at + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
        add(at, end);
        at = end;
      } else {
        at++;
      }
    }
  }

  private void add(int start, int end) {
    starts[count] = start;
    ends[count] = end;
    cases[count++] = caseOf(start, end);
  }

  private Case caseOf(int start, int end) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    int length = end - start;
    if (digits == length) {
      return Case.DIGITS;
    }
    if (upper == length) {
      return Case.CAPITALS;
    }
    if (lower == length) {
      return Case.SMALL;
    }
    boolean first = upper == 1 && lower == length - 1 && Character.isUpperCase(text.charAt(start));
    return first ? Case.CAPITAL_FIRST : Case.MIXED;
  }

  int count() {
    return count;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  int length(int word) {
    return ends[word] - starts[word];
  }

  /** Tells whether a word begins with a capital. */
  boolean isCapital(int word) {
    return Character.isUpperCase(text.charAt(starts[word]));
  }

  Case caseOf(int word) {
    return cases[word];
  }

  /** The key of a word without marks; 0 where there is none. */
  long key(int word) {
    return word < 0 || word >= count ? 0 : Folding.key(text, starts[word], ends[word]);
  }

  /** Words of one letter, without a vowel or with digits among letters. */
  int odd() {
    int odd = 0;
    for (int word = 0; word < count; word++) {
      odd += cases[word] != Case.DIGITS && isOdd(word) ? 1 : 0;
    }
    return odd;
  }

  private boolean isOdd(int word) {
    for (int i = starts[word]; i < ends[word]; i++) {
      if (VOWELS.indexOf(Folding.fold(text.charAt(i))) >= 0) {
        return length(word) == 1;
      }
    }
    return true;
  }
}
