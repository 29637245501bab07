// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of one line in fonts of one encoding: it begins and ends with a mark, but blanks may stand
 * between, and letters that the fonts do not have.
 */
record FontStretch(int start, int end, Encoding encoding) {
  private static final int ASCII = 0x80;

  /** The stretches of a marked text, in their order. */
  static List<FontStretch> of(String marked) {
    List<FontStretch> found = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      int start = at++;
      if (FontMarks.isMark(marked.charAt(start))) {
        Encoding encoding = FontMarks.font(marked.charAt(start)).encoding();
        at = end(marked, start, encoding);
        found.add(new FontStretch(start, at, encoding));
      }
    }
    return found;
  }

  /** How much better it reads as codes; the marks are to be gone from the text. */
  int evidence(String plain) {
    return new FontEvidence(encoding).of(plain.substring(start, end));
  }

  /** Parts a part of a stretch where the font changes; what has no mark is of the font before. */
  static List<Span> byFont(Span part, String marked) {
    List<Span> parts = new ArrayList<>();
    int start = part.start();
    for (int i = start + 1; i < part.end(); i++) {
      char c = marked.charAt(i);
      if (FontMarks.isMark(c) && !FontMarks.haveSameFont(c, marked.charAt(start))) {
        parts.add(new Span(start, i));
        start = i;
      }
    }
    parts.add(new Span(start, part.end()));
    return parts;
  }

  private static int end(String marked, int start, Encoding encoding) {
    int end = start + 1;
    for (int i = end; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (FontMarks.isMark(c)) {
        if (FontMarks.font(c).encoding() != encoding) {
          break;
        }
        end = i + 1;
      } else if (c < ASCII && c != ' ' && c != '\t') {
        break;
      }
    }
    return end;
  }
}
