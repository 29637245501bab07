// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into passages that can be shown: sentences, and lines that do not go on in the next,
 * as those of a paragraph do that begin with a small letter.
 */
final class Passages {
  private static final String ENDS = ".;!?";

  private Passages() {}

  /** All passages in order, without the white space between them. */
  static List<Span> of(String text) {
    List<Span> passages = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isEnd(text, i)) {
        add(text, start, i + 1, passages);
        start = i + 1;
      }
    }
    add(text, start, text.length(), passages);
    return passages;
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      int next = skipBlanks(text, at + 1);
      return next < text.length() && !Character.isLowerCase(text.charAt(next));
    }
    return ENDS.indexOf(c) >= 0
        && at + 1 < text.length()
        && isBlank(text.charAt(at + 1))
        && !isAbbreviated(text, at);
  }

  /** {@code TS. Nguyễn}, {@code 1. Sở}: what ends there is no sentence. */
  private static boolean isAbbreviated(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return text.charAt(at) == '.' && at - start <= 2;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at)) && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  private static void add(String text, int from, int to, List<Span> passages) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      passages.add(new Span(start, end));
    }
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
