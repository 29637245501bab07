// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with its marks composed (NFC) and without the signs that nobody sees, such as soft hyphens
 * within a word; and where each of its letters stood.
 */
final class ComposedText {
  private static final int[] UNCHANGED = {};

  private final String text;
  private final int[] starts;

  private ComposedText(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  static ComposedText of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i)) || isUnseen(text.charAt(i))) {
        return composed(text, i);
      }
    }
    return new ComposedText(text, UNCHANGED);
  }

  private static ComposedText composed(String text, int first) {
    char[] letters = text.toCharArray();
    int[] starts = new int[letters.length + 1];
    int length = 0;
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      if (i < first || !isMark(c) && !isUnseen(c)) {
        starts[length] = i;
        letters[length++] = c;
      } else if (length > 0 && isMark(c)) {
        letters[length - 1] = Marks.compose(letters[length - 1], c);
      }
    }
    starts[length] = letters.length;
    return new ComposedText(new String(letters, 0, length), Arrays.copyOf(starts, length + 1));
  }

  private static boolean isMark(char c) {
    return c >= Marks.FIRST && c <= Marks.LAST;
  }

  private static boolean isUnseen(char c) {
    return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF';
  }

  String text() {
    return text;
  }

  /** Where the letter at this place began in the text as it was given; its end at the end. */
  int original(int at) {
    return starts.length == 0 ? at : starts[at];
  }

  /** The combining marks. */
  private static final class Marks {
    static final char FIRST = '\u0300';
    static final char LAST = '\u036F';
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
      int usual = USUAL.indexOf(mark);
      if (STROKES.indexOf(mark) >= 0) {
        return letter == 'D' ? 'Đ' : letter == 'd' ? 'đ' : letter;
      }
      char known = usual < 0 || letter >= LETTERS ? 0 : COMPOSED[usual * LETTERS + letter];
      return known == 0 ? normalized(letter, mark) : known;
    }

    private static char normalized(char letter, char mark) {
      String both = Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC);
      return both.length() == 1 ? both.charAt(0) : letter;
    }
  }
}
