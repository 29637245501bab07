// SPDX-License-Identifier: Apache-2.0
package congvan.query;

/** Quotation marks of all kinds; any double one closes any other, as keyboards mix them. */
final class Quotes {
  private static final String DOUBLE = "\"“”„‟«»＂〝〞";
  private static final String SINGLE = "'‘’‚‛‹›＇`´";

  private final String text;
  private int noSingleFrom = Integer.MAX_VALUE;

  Quotes(String text) {
    this.text = text;
  }

  static boolean isDouble(char c) {
    return DOUBLE.indexOf(c) >= 0;
  }

  static boolean isSingle(char c) {
    return SINGLE.indexOf(c) >= 0;
  }

  static boolean isAny(char c) {
    return isDouble(c) || isSingle(c);
  }

  /** Returns where the mark stands that closes the one here, or -1. */
  int closing(int open) {
    return isDouble(text.charAt(open)) ? closingDouble(open) : closingSingle(open);
  }

  private int closingDouble(int open) {
    for (int i = open + 1; i < text.length(); i++) {
      if (isDouble(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** An apostrophe within a word closes nothing: {@code 'Krông Y'Đin'}. */
  private int closingSingle(int open) {
    if (open >= noSingleFrom) {
      return -1;
    }
    for (int i = open + 1; i < text.length(); i++) {
      if (isSingle(text.charAt(i)) && !isLetterAt(i + 1)) {
        return i;
      }
    }
    noSingleFrom = open;
    return -1;
  }

  private boolean isLetterAt(int at) {
    return at < text.length() && TypedText.isWordSign(text.codePointAt(at));
  }

  /** What stands between quotation marks, without any of them. */
  static String content(String quoted) {
    StringBuilder plain = new StringBuilder(quoted.length());
    quoted.chars().filter(c -> !isDouble((char) c)).forEach(c -> plain.append((char) c));
    return TypedText.clean(plain.toString());
  }
}
