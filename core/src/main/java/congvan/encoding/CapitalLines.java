// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import congvan.text.Folding;

/**
 * Gives a line that does not say its case itself ({@code Bộ}, {@code Và Sở Y}) the case of a
 * heading whose other line stands beside it ({@code TÀI CHÍNH}).
 */
final class CapitalLines {
  private final StringBuilder text;

  private CapitalLines(String text) {
    this.text = new StringBuilder(text);
  }

  static String restored(String text) {
    return text.indexOf('\n') < 0 ? text : new CapitalLines(text).restore();
  }

  private String restore() {
    int before = 0;
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(start);
      if (isUnsure(start, end)
          && (isOfCapitals(before, start) || isOfCapitals(end, lineEnd(end)))) {
        raise(start, end);
      }
      before = start;
      start = end;
    }
    return text.toString();
  }

  /** The place behind the line's end. */
  private int lineEnd(int start) {
    int end = text.indexOf("\n", start);
    return end < 0 ? text.length() : end + 1;
  }

  /** First capitals, and small letters with tones only. */
  private boolean isUnsure(int start, int end) {
    int small = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean abbreviated =
          Character.isUpperCase(c) && i > start && Character.isUpperCase(text.charAt(i - 1));
      if (abbreviated || c == ':' || Character.isDigit(c)) {
        return false;
      }
      if (Character.isLowerCase(c)) {
        small++;
        if (Folding.isToneless(c)) {
          return false;
        }
      }
    }
    return small > 0;
  }

  private boolean isOfCapitals(int start, int end) {
    int capitals = 0;
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals > 2;
  }

  private void raise(int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
    }
  }
}
