// SPDX-License-Identifier: Apache-2.0
package congvan.fields.assignees;

import congvan.text.Syllables;

/** Tells where a syllable stands in its item and its sentence. */
final class Starts {
  private static final int LONGEST_LABEL = 12;

  private final Syllables syllables;

  Starts(Syllables syllables) {
    this.syllables = syllables;
  }

  /** Tells whether the syllable is the first of a line, its label not counted. */
  boolean isItem(int index) {
    String text = syllables.text();
    int at = syllables.start(index) - 1;
    int limit = at - LONGEST_LABEL;
    int letters = 0;
    boolean sign = false;
    while (at >= 0 && text.charAt(at) != '\n') {
      char c = text.charAt(at);
      letters += Character.isLetterOrDigit(c) ? 1 : 0;
      sign |= c > ' ' && !Character.isLetterOrDigit(c);
      if (at < limit) {
        return onlyBlanks(at) && sign;
      }
      at--;
    }
    return letters == 0 && (sign || opensParagraph(at))
        || sign && letters <= 4
        || isArticle(at, letters);
  }

  private boolean onlyBlanks(int at) {
    String text = syllables.text();
    while (at >= 0 && text.charAt(at) != '\n') {
      if (text.charAt(at) > ' ') {
        return false;
      }
      at--;
    }
    return true;
  }

  private boolean isArticle(int lineEnd, int letters) {
    return letters <= 7 && syllables.text().startsWith("Điều", lineEnd + 1);
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
    return at < 0 || newLines > 1 || ".;:!?".indexOf(text.charAt(at)) >= 0;
  }

  /** Tells whether a sentence or a part of one after a colon or a semicolon begins here. */
  boolean isSentence(int index) {
    Gap gap = Gap.before(syllables, index);
    return gap == Gap.BREAK || gap == Gap.COLON || gap == Gap.SEMICOLON;
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
    boolean clean = text.substring(from, newLine).isBlank();
    return clean
        && (Gap.before(syllables, index) == Gap.BREAK
            || Character.isUpperCase(text.charAt(syllables.start(index))));
  }
}
