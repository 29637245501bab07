// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.text.Syllables;

/** What stands between two neighbouring syllables: blanks, punctuation, the end of a line. */
final class Gaps {
  private final Syllables syllables;

  Gaps(Syllables syllables) {
    this.syllables = syllables;
  }

  /** Tells whether only blanks, and at most one end of a line, stand before a syllable. */
  boolean isPlain(int index) {
    return holdsOnly(index, "") && lineEnds(index) <= 1;
  }

  /** Tells whether one blank stands before a syllable, as before most. */
  boolean isOneBlank(int index) {
    int start = start(index);
    return end(index) == start + 1 && syllables.text().charAt(start) == ' ';
  }

  /** Tells whether only blanks, ends of lines and these signs stand before a syllable. */
  boolean holdsOnly(int index, String signs) {
    for (int at = start(index); at < end(index); at++) {
      char c = syllables.text().charAt(at);
      if (c > ' ' && signs.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether one of these signs stands before a syllable. */
  boolean holdsAny(int index, String signs) {
    return first(index, signs) >= 0;
  }

  /** Returns where the first of these signs stands before a syllable, or -1. */
  int first(int index, String signs) {
    for (int at = start(index); at < end(index); at++) {
      if (signs.indexOf(syllables.text().charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  int lineEnds(int index) {
    int count = 0;
    for (int at = start(index); at < end(index); at++) {
      if (syllables.text().charAt(at) == '\n') {
        count++;
      }
    }
    return count;
  }

  int start(int index) {
    if (index > syllables.count()) {
      return syllables.text().length();
    }
    return index == 0 ? 0 : syllables.end(index - 1);
  }

  int end(int index) {
    return index < syllables.count() ? syllables.start(index) : syllables.text().length();
  }
}
