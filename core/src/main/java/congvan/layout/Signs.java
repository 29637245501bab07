// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;

/** Looks for signs from the end of a line backwards, and never beyond its start. */
final class Signs {
  private Signs() {}

  /** Returns where the last such sign of a stretch stands, or -1. */
  static int last(String text, char sign, int start, int end) {
    int at = end - 1;
    while (at >= start && text.charAt(at) != sign) {
      at--;
    }
    return at >= start ? at : -1;
  }

  /** Tells whether a bracket that opens in the line does not close in it. */
  static boolean leaveBracketOpen(String text, Span line) {
    int open = last(text, '(', line.start(), line.end());
    return open >= 0 && text.indexOf(')', open, line.end()) < 0;
  }
}
