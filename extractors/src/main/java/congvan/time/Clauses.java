// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.text.LetterText;

/** How far the words of a condition reach: to the end of their clause. */
final class Clauses {
  private static final int LONGEST = 30;

  private Clauses() {}

  /** Returns the first syllable that is no longer of the clause that goes on here. */
  static int end(Words words, int index) {
    int at = index;
    while (at < words.end() && at - index < LONGEST && (at == index || goesOn(words, at))) {
      at++;
    }
    return at;
  }

  private static boolean goesOn(Words words, int index) {
    char gap = words.gap(index);
    boolean joins = gap == ' ' || gap == Words.JOINED || gap == '-' || gap == '/';
    return joins && !(words.blank(index) && isNewClause(words, index));
  }

  /** What is to be done begins here: {@code ... khi có yêu cầu báo cáo kết quả}. */
  private static boolean isNewClause(Words words, int index) {
    return words.exact(index, "báo")
        && words.exact(index + 1, "cáo")
        && words.exact(index - 1, "cầu");
  }

  static String text(Words words, int from, int to) {
    return LetterText.value(words.text(), words.start(from), words.end(to - 1));
  }
}
