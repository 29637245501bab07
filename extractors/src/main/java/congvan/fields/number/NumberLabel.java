// SPDX-License-Identifier: Apache-2.0
package congvan.fields.number;

import congvan.text.Folding;
import congvan.text.Span;

/**
 * The label before a number: {@code Số:}, {@code Luật số:}, {@code Số}; scans read {@code S6:} or
 * {@code $6:} too, so that before a colon anything short will do.
 */
final class NumberLabel {
  private static final int LONGEST = 30;

  private NumberLabel() {}

  /** Returns where the number may begin: behind the label, at the start of the part without one. */
  static int end(String text, Span part) {
    int end = colonEnd(text, part);
    end = end == part.start() ? wordEnd(text, part) : end;
    while (end < part.end() && isFiller(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int colonEnd(String text, Span part) {
    int limit = Math.min(part.end(), part.start() + LONGEST);
    for (int at = part.start(); at < limit && text.charAt(at) != '/'; at++) {
      if (text.charAt(at) == ':' || text.charAt(at) == ';') {
        return at + 1;
      }
    }
    return part.start();
  }

  private static int wordEnd(String text, Span part) {
    int limit = Math.min(part.end(), part.start() + LONGEST);
    for (int at = part.start(); at + 1 < limit; at++) {
      boolean word =
          Folding.fold(text.charAt(at)) == 's' && Folding.fold(text.charAt(at + 1)) == 'o';
      boolean begins = at == part.start() || !Character.isLetter(text.charAt(at - 1));
      boolean ends = at + 2 == part.end() || !Character.isLetter(text.charAt(at + 2));
      if (word && begins && ends) {
        return at + 2;
      }
    }
    return part.start();
  }

  private static boolean isFiller(char c) {
    return c <= ' ' || c == ':' || c == '|';
  }
}
