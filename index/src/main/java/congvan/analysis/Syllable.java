// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import congvan.text.Folding;
import java.text.Normalizer;

/**
 * One word (âm tiết) in the two forms under which it is found. The exact form is in lower case with
 * its marks, in one spelling for each word: the tone stands where the older and more usual school
 * puts it ({@code hoà} gives {@code hòa}), {@code ð} and {@code ɖ} are {@code đ}, and {@code kỹ}
 * gives {@code kĩ}. The bare form has no marks.
 */
final class Syllable {
  private static final int TABLE = 0x1F00;
  private static final char[] LOWER = new char[TABLE];
  private static final String BEARERS = "aeouyi";
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final char[][] TONED = new char[BEARERS.length()][TONES.length() + 1];
  private static final String BEFORE_I = "hklmst";

  static {
    for (char c = 0; c < TABLE; c++) {
      LOWER[c] = Folding.toneless(c) == 'đ' ? 'đ' : Character.toLowerCase(c);
    }
    for (int bearer = 0; bearer < BEARERS.length(); bearer++) {
      TONED[bearer][0] = BEARERS.charAt(bearer);
      for (int tone = 0; tone < TONES.length(); tone++) {
        String parts = "" + BEARERS.charAt(bearer) + TONES.charAt(tone);
        TONED[bearer][tone + 1] = Normalizer.normalize(parts, Normalizer.Form.NFC).charAt(0);
      }
    }
  }

  private final char[] exact;
  private final char[] bare;
  private final int length;

  /** Takes the letters of a word, composed. */
  Syllable(char[] letters) {
    length = letters.length;
    exact = new char[length];
    bare = new char[length];
    int toneAt = -1;
    for (int i = 0; i < length; i++) {
      char c = letters[i];
      exact[i] = c < TABLE ? LOWER[c] : Character.toLowerCase(c);
      bare[i] = Folding.fold(exact[i]);
      if (Folding.tone(c) != 0) {
        toneAt = i;
      }
    }
    if (toneAt >= 0) {
      placeTone(toneAt);
    }
    unifyI();
  }

  /** The letters of the exact form. */
  char[] exact() {
    return exact;
  }

  /** The letters of the form without marks, as many. */
  char[] bare() {
    return bare;
  }

  /** {@code oa}, {@code oe}, {@code uy}: on the first vowel at the end, else on the second. */
  private void placeTone(int at) {
    if (at > 0 && isCluster(at - 1) && at == length - 1 && !isAfterQ(at - 1)) {
      moveTone(at, at - 1);
    } else if (isCluster(at) && (at + 2 < length || isAfterQ(at))) {
      moveTone(at, at + 1);
    }
  }

  private boolean isCluster(int at) {
    if (at + 1 >= length) {
      return false;
    }
    char first = Folding.toneless(exact[at]);
    char second = Folding.toneless(exact[at + 1]);
    return first == 'o' ? second == 'a' || second == 'e' : first == 'u' && second == 'y';
  }

  private boolean isAfterQ(int at) {
    return at > 0 && exact[at - 1] == 'q';
  }

  private void moveTone(int from, int to) {
    int tone = Folding.tone(exact[from]);
    exact[from] = Folding.toneless(exact[from]);
    exact[to] = toned(Folding.toneless(exact[to]), tone);
  }

  private static char toned(char vowel, int tone) {
    return TONED[BEARERS.indexOf(vowel)][tone];
  }

  /** {@code kỹ} and {@code kĩ}, {@code quí} and {@code quý} are one word each. */
  private void unifyI() {
    if (length == 2 && bare[1] == 'y' && BEFORE_I.indexOf(bare[0]) >= 0) {
      exact[1] = toned('i', Folding.tone(exact[1]));
      bare[1] = 'i';
    } else if (length == 3 && bare[2] == 'i' && bare[1] == 'u' && bare[0] == 'q') {
      exact[2] = toned('y', Folding.tone(exact[2]));
      bare[2] = 'y';
    }
  }
}
