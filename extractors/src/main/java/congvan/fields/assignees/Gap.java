// SPDX-License-Identifier: Apache-2.0
package congvan.fields.assignees;

import congvan.text.Syllables;

/** What stands between a syllable and the one before. */
enum Gap {
  /** Nothing but white space within a paragraph. */
  BLANK,
  /** {@code ,}. */
  COMMA,
  /** {@code ;}. */
  SEMICOLON,
  /** {@code :}. */
  COLON,
  /** A dash or a slash inside a name: {@code Thương binh - Xã hội}. */
  DASH,
  /** A bracket. */
  BRACKET,
  /** Anything that ends a sentence, a paragraph or an item. */
  BREAK;

  private static final int LONGEST = 60;

  static Gap before(Syllables syllables, int index) {
    if (index <= 0 || index >= syllables.count()) {
      return BREAK;
    }
    String text = syllables.text();
    int start = syllables.end(index - 1);
    int end = syllables.start(index);
    Gap gap = BLANK;
    int newLines = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      newLines += c == '\n' ? 1 : 0;
      if (newLines > 1 || at - start > LONGEST) {
        return BREAK;
      }
      if (c > ' ') {
        gap = gap == BLANK && newLines == 0 ? of(c) : gap == BLANK && c == '(' ? BRACKET : BREAK;
      }
    }
    return gap;
  }

  private static Gap of(char c) {
    return switch (c) {
      case ',' -> COMMA;
      case ';' -> SEMICOLON;
      case ':' -> COLON;
      case '-', '–', '/' -> DASH;
      case '(', ')' -> BRACKET;
      default -> BREAK;
    };
  }
}
