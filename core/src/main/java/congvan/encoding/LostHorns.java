// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import congvan.text.Folding;

/**
 * Puts back the ư of TCVN3, whose code is the soft hyphen of other sets: programs write a hyphen
 * for it ({@code ®-îc}) or nothing ({@code ®îc}). Only where no Vietnamese syllable can be without
 * it: a hyphen behind consonants alone, and ơ before a final c or ng.
 */
final class LostHorns {
  private static final int LONGEST = 8;

  private final String text;
  private final StringBuilder restored;

  private LostHorns(String text) {
    this.text = text;
    this.restored = new StringBuilder(text.length() + 16);
  }

  static String restored(String text) {
    return new LostHorns(text).restore();
  }

  private String restore() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' && isHorn(i)) {
        restored.append(hornLike(i + 1));
      } else {
        if (Folding.toneless(c) == 'ơ' && lacksHorn(i)) {
          restored.append(hornLike(i));
        }
        restored.append(c);
      }
    }
    return restored.toString();
  }

  /** Whether a hyphen stands for ư: {@code tr-ởng}. */
  private boolean isHorn(int at) {
    int start = wordStart(at);
    int end = wordEnd(at + 1);
    if (end == at + 1 || end - start > LONGEST || hasVowel(start, at)) {
      return false;
    }
    String onset = text.substring(start, at);
    String rest = text.substring(at + 1, end);
    return (start < at || !isSyllable(rest)) && isSyllable(onset + 'ư' + rest);
  }

  private static boolean isSyllable(String word) {
    return Syllable.of(word) == Syllable.COMMON || Syllable.of(word) == Syllable.POSSIBLE;
  }

  private boolean lacksHorn(int at) {
    boolean behind = at > 0 && Folding.toneless(text.charAt(at - 1)) == 'ư';
    int end = wordEnd(at);
    return !behind && !isAfterHyphen(at) && isFinal(at + 1, end) && !isName(wordStart(at));
  }

  /** Names may be spelled as nothing else is: {@code Phớc}. */
  private boolean isName(int start) {
    return Character.isUpperCase(text.charAt(start));
  }

  private boolean isAfterHyphen(int at) {
    return at > 0 && text.charAt(at - 1) == '-';
  }

  private boolean isFinal(int start, int end) {
    return text.regionMatches(true, start, "ng", 0, 2) && end == start + 2
        || text.regionMatches(true, start, "c", 0, 1) && end == start + 1;
  }

  private char hornLike(int at) {
    return Character.isUpperCase(text.charAt(at)) ? 'Ư' : 'ư';
  }

  private boolean hasVowel(int start, int end) {
    return text.substring(start, end).chars().anyMatch(c -> isVowel((char) c));
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(Folding.fold(c)) >= 0;
  }

  private int wordStart(int at) {
    int start = at;
    while (start > 0 && at - start <= LONGEST && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < text.length() && end - at <= LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
