// SPDX-License-Identifier: Apache-2.0
package congvan.fields.assignees;

import congvan.text.Syllables;

/** Tells where a syllable stands in its item and its sentence. */
final class Starts {
  private static final int LONGEST_LABEL = 8;
  private static final String BLANKS = " \t";
  private static final String DELIMITERS = ".)/-–—+*•:";

  private final Syllables syllables;

  Starts(Syllables syllables) {
    this.syllables = syllables;
  }

  /** Tells whether the syllable is the first of a paragraph or an item, its label not counted. */
  boolean isItem(int index) {
    String text = syllables.text();
    int at = skipBack(syllables.start(index) - 1, BLANKS);
    if (at < 0 || text.charAt(at) == '\n') {
      return opensParagraph(at);
    }
    if (DELIMITERS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int mark = skipBack(at, DELIMITERS);
    int label = mark;
    while (label >= 0 && mark - label < LONGEST_LABEL && isOfLabel(text.charAt(label))) {
      label--;
    }
    int before = skipBack(label, BLANKS);
    boolean atStart = before < 0 || text.charAt(before) == '\n';
    return atStart || isArticle(label);
  }

  private int skipBack(int at, String signs) {
    while (at >= 0 && signs.indexOf(syllables.text().charAt(at)) >= 0) {
      at--;
    }
    return at;
  }

  private static boolean isOfLabel(char c) {
    return Character.isLetterOrDigit(c) || "(.\"“".indexOf(c) >= 0;
  }

  /** Tells whether {@code Điều} stands before this blank at the start of a line. */
  private boolean isArticle(int blank) {
    int start = blank - "Điều".length();
    String text = syllables.text();
    return start >= 0
        && text.startsWith("Điều", start)
        && (start == 0 || text.charAt(start - 1) <= ' ');
  }

  /** Tells whether the line before is blank or ends a sentence, or there is none. */
  private boolean opensParagraph(int newLine) {
    String text = syllables.text();
    int at = newLine - 1;
    int newLines = 1;
    while (at >= 0 && text.charAt(at) <= ' ') {
      newLines += text.charAt(at) == '\n' ? 1 : 0;
      at--;
    }
    return at < 0
        || newLines > 1
        || ".;:!?".indexOf(text.charAt(at)) >= 0
        || isArticleLine(text.lastIndexOf('\n', at) + 1);
  }

  /** {@code Điều 5. Tổ chức thực hiện}: the line of an article may be its heading. */
  private boolean isArticleLine(int line) {
    String text = syllables.text();
    int number = line + "Điều ".length();
    boolean article =
        text.startsWith("Điều ", line)
            && number < text.length()
            && Character.isDigit(text.charAt(number));
    return article || text.startsWith("Điều\n", line - "Điều\n".length());
  }

  /** Tells whether a sentence or a part of one after a colon or a semicolon begins here. */
  boolean isSentence(int index) {
    Gap gap = Gap.before(syllables, index);
    return gap == Gap.BREAK || gap == Gap.COLON || gap == Gap.SEMICOLON;
  }

  /** {@code 100% các sở}: a share of what is named here, and no subject. */
  boolean isShare(int index) {
    int at = skipBack(syllables.start(index) - 1, BLANKS);
    return at >= 0 && syllables.text().charAt(at) == '%';
  }

  /** Tells whether the line ends before this syllable, and the next begins something new. */
  boolean endsHeading(int index) {
    if (index >= syllables.count()) {
      return true;
    }
    String text = syllables.text();
    int from = syllables.end(index - 1);
    int newLine = text.indexOf('\n', from, syllables.start(index));
    if (newLine < 0) {
      return false;
    }
    boolean clean = text.substring(from, newLine).replace(':', ' ').isBlank();
    return clean
        && (Gap.before(syllables, index) == Gap.BREAK
            || Character.isUpperCase(text.charAt(syllables.start(index))));
  }
}
