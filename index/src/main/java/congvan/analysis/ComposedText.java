// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with its marks composed (NFC) and without the signs that nobody sees, such as soft hyphens
 * within a word; and where each of its letters stood.
 */
final class ComposedText {
  private final char[] letters;
  private final int length;
  private final int[] starts;

  private ComposedText(char[] letters, int length, int[] starts) {
    this.letters = letters;
    this.length = length;
    this.starts = starts;
  }

  /** Composes a text, of which the first so many letters count. */
  static ComposedText of(char[] text, int textLength) {
    char[] letters = new char[textLength];
    int[] starts = new int[textLength + 1];
    int length = 0;
    for (int i = 0; i < textLength; i++) {
      char c = text[i];
      if (!isAbsorbed(c)) {
        starts[length] = i;
        letters[length++] = c;
      } else if (length > 0 && isMark(c)) {
        letters[length - 1] = Marks.compose(letters[length - 1], c);
      }
    }
    starts[length] = textLength;
    return new ComposedText(letters, length, Arrays.copyOf(starts, length + 1));
  }

  /** The composed text of a short one. */
  static String of(String text) {
    ComposedText composed = of(text.toCharArray(), text.length());
    return new String(composed.letters, 0, composed.length);
  }

  /** The letters, of which {@link #length} count. */
  char[] letters() {
    return letters;
  }

  int length() {
    return length;
  }

  /** Where each letter began, and behind the last where the text ended. */
  int[] starts() {
    return starts;
  }

  /** Whether a text with this sign is to be composed. */
  static boolean isAbsorbed(char c) {
    return isMark(c) || isUnseen(c);
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  private static boolean isUnseen(char c) {
    return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF';
  }

  /** The combining marks. */
  private static final class Marks {
    private static final String USUAL = "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B";
    private static final String STROKES = "\u0335\u0336\u0337\u0338";
    private static final int LETTERS = 0x1F00;
    private static final char[] COMPOSED = new char[USUAL.length() * LETTERS];

    static {
      for (int mark = 0; mark < USUAL.length(); mark++) {
        for (char c = 'A'; c < LETTERS; c++) {
          if (c < '\u0250' || c >= '\u1E00') {
            COMPOSED[mark * LETTERS + c] = normalized(c, USUAL.charAt(mark));
          }
        }
      }
    }

    private Marks() {}

    /** The letter with the mark; a mark that makes no letter with it is left out. */
    static char compose(char letter, char mark) {
      if (STROKES.indexOf(mark) >= 0) {
        return letter == 'D' ? 'Đ' : letter == 'd' ? 'đ' : letter;
      }
      int usual = USUAL.indexOf(mark);
      char known = usual < 0 || letter >= LETTERS ? 0 : COMPOSED[usual * LETTERS + letter];
      return known == 0 ? normalized(letter, mark) : known;
    }

    private static char normalized(char letter, char mark) {
      String both = Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC);
      return both.length() == 1 ? both.charAt(0) : letter;
    }
  }
}
