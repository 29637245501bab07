// SPDX-License-Identifier: Apache-2.0
package congvan.query;

/** How far a word reaches: {@code 493/SLĐTBXH-VP}, {@code TB&XH}, {@code 49*}, {@code /QĐ-UBND}. */
final class TypedWord {
  private TypedWord() {}

  static boolean beginsAt(String text, int at) {
    int sign = text.codePointAt(at);
    if (TypedText.isWordSign(sign) || sign == '*') {
      return true;
    }
    int next = at + 1 < text.length() ? text.codePointAt(at + 1) : ' ';
    return sign == '?' && (TypedText.isWordSign(next) || next == '/')
        || sign == '/' && Character.isLetter(next);
  }

  /** Returns where the word ends that begins here. */
  static int end(String text, int start) {
    int at = start;
    while (at < text.length() && goesOn(text, start, at)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean goesOn(String text, int start, int at) {
    int sign = text.codePointAt(at);
    if (TypedText.isWordEnd(sign) || sign == '*' || sign == '?' || sign == '/') {
      return true;
    }
    int next = at + 1 < text.length() ? text.codePointAt(at + 1) : ' ';
    int before = at > start ? text.codePointBefore(at) : ' ';
    if (TypedText.isDash(sign)) {
      return TypedText.isWordSign(next) || next == '*' || next == '?';
    }
    if (sign == ',') {
      return Character.isDigit(before) && Character.isDigit(next);
    }
    return ".'’_&@+".indexOf(sign) >= 0
        && TypedText.isWordEnd(before)
        && TypedText.isWordSign(next);
  }
}
