// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.text.Folding;

/** What the letters and signs of one piece look like, in a few steps each. */
final class PieceShape {
  private static final int[] LENGTHS = {1, 3, 6, 10, 16, 24, 34, 49, 69, 99};
  private static final int[] COUNTS = {0, 1, 2, 4, 8};
  private static final String BULLETS = "-–—~+*•·=_°¬«»";
  private static final String ENDS = ".;,:/)-";
  private static final String LISTED = "/-:;,.()\"'|&@%";
  private static final long[] DATE_WORDS = {
    Folding.key("ngay"), Folding.key("thang"), Folding.key("nam")
  };

  private final String text;
  private final PieceWords words;
  private int letters;
  private int capitals;
  private int digits;
  private int signs;

  PieceShape(String text, PieceWords words) {
    this.text = text;
    this.words = words;
    for (int i = 0; i < text.length(); i++) {
      count(text.charAt(i));
    }
  }

  private void count(char c) {
    if (Character.isLetter(c)) {
      letters++;
      capitals += Character.isUpperCase(c) ? 1 : 0;
    } else if (c >= '0' && c <= '9') {
      digits++;
    } else if (c != ' ') {
      signs++;
    }
  }

  static int step(int value, int... limits) {
    int step = 0;
    while (step < limits.length && value > limits[step]) {
      step++;
    }
    return step;
  }

  int letters() {
    return letters;
  }

  /**
   * 0 no letters, 1 capitals, 2 mostly so, 3 each word with one, 4 the first word, 5 none there.
   */
  int capitals() {
    if (letters == 0) {
      return 0;
    }
    if (10 * capitals >= 9 * letters) {
      return 1;
    }
    if (10 * capitals >= 6 * letters) {
      return 2;
    }
    return capitalWords() ? 3 : beginsWithCapital() ? 4 : 5;
  }

  private boolean capitalWords() {
    int with = 0;
    int written = 0;
    for (int word = 0; word < words.count(); word++) {
      if (words.caseOf(word) != PieceWords.Case.DIGITS) {
        written++;
        with += Character.isUpperCase(text.charAt(words.start(word))) ? 1 : 0;
      }
    }
    return written > 0 && 10 * with >= 8 * written;
  }

  private boolean beginsWithCapital() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return Character.isUpperCase(text.charAt(i));
      }
    }
    return false;
  }

  int length() {
    return step(letters, LENGTHS);
  }

  int digits() {
    return step(digits, COUNTS);
  }

  int wordCount() {
    return step(words.count(), 1, 2, 3, 4, 6, 9);
  }

  /**
   * 0 bullet, 1 item {@code 1.} or {@code a)}, 2 digit, 3 capital, 4 small letter, 5 bracket, 6.
   */
  int opening() {
    char first = text.charAt(0);
    if (BULLETS.indexOf(first) >= 0) {
      return 0;
    }
    if (words.count() > 0 && words.start(0) == 0 && isLabel()) {
      return 1;
    }
    if (Character.isDigit(first)) {
      return 2;
    }
    if (Character.isLetter(first)) {
      return Character.isUpperCase(first) ? 3 : 4;
    }
    return first == '(' || first == '[' ? 5 : 6;
  }

  private boolean isLabel() {
    int end = words.end(0);
    boolean shortWord =
        words.length(0) <= 2 || words.caseOf(0) == PieceWords.Case.CAPITALS && end <= 4;
    return shortWord && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
  }

  /** The place of the last sign in a list, or whether it is a digit, capital or small letter. */
  int ending() {
    char last = text.charAt(text.length() - 1);
    int at = ENDS.indexOf(last);
    if (at >= 0) {
      return at;
    }
    if (Character.isDigit(last)) {
      return ENDS.length();
    }
    if (Character.isLetter(last)) {
      return ENDS.length() + (Character.isUpperCase(last) ? 1 : 2);
    }
    return ENDS.length() + 3;
  }

  /** 1 a slash before capitals, 2 more with a hyphen behind it, 4 more with a digit before it. */
  int number() {
    int slash = text.indexOf('/');
    while (slash >= 0) {
      if (capitalAt(slash + 1)) {
        boolean digit = digitIn(Math.max(0, slash - 5), slash);
        boolean hyphen = text.indexOf('-', slash) >= 0;
        return 1 + (hyphen ? 2 : 0) + (digit ? 4 : 0);
      }
      slash = text.indexOf('/', slash + 1);
    }
    return hyphenated() ? 8 : 0;
  }

  private boolean capitalAt(int at) {
    for (int i = at; i < Math.min(at + 2, text.length()); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean digitIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Capitals at both sides of a hyphen, as {@code TCT-CS}. */
  private boolean hyphenated() {
    for (int i = text.indexOf('-'); i > 0; i = text.indexOf('-', i + 1)) {
      if (Character.isUpperCase(text.charAt(i - 1)) && capitalAt(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** One bit for each of the words of a date, near enough. */
  int date() {
    int found = 0;
    for (int word = 0; word < words.count(); word++) {
      long key = words.length(word) > 1 ? words.key(word) : 0;
      for (int i = 0; i < DATE_WORDS.length; i++) {
        found |= Folding.near(key, DATE_WORDS[i]) ? 1 << i : 0;
      }
    }
    return found;
  }

  /** One bit for each sign of a list that stands in the piece. */
  int signs() {
    int found = 0;
    for (int i = 0; i < LISTED.length(); i++) {
      found |= text.indexOf(LISTED.charAt(i)) >= 0 ? 1 << i : 0;
    }
    return found;
  }

  /** How much of it is signs and words that are none. */
  int dirt() {
    int odd = words.count() == 0 ? 4 : step(10 * words.odd() / words.count(), 0, 2, 4, 7);
    return odd * 4 + step(10 * signs / text.length(), 0, 1, 3);
  }

  /** How many words in capitals it ends with. */
  int capitalTail() {
    int tail = 0;
    int word = words.count() - 1;
    while (word >= 0 && words.caseOf(word) == PieceWords.Case.CAPITALS && words.length(word) > 1) {
      tail++;
      word--;
    }
    return tail;
  }
}
