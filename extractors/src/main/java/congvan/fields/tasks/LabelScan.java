// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

/** The steps in which labels are read from a line. */
record LabelScan(String text, int end) {
  /** The marks that stand between a label and its text. */
  static final String DELIMITERS = "./)-–:,";

  /** Returns where the text begins behind a delimiter; -1 when there is none here. */
  int afterDelimiter(int at, String delimiters) {
    int sign = skipBlanks(at);
    if (sign - at > 1 || sign == end || delimiters.indexOf(text.charAt(sign)) < 0) {
      return -1;
    }
    int next = sign + 1;
    if (next == end) {
      return next;
    }
    char c = text.charAt(next);
    if (isDigit(c) || c == text.charAt(sign)) {
      return -1;
    }
    return skipBlanks(DELIMITERS.indexOf(c) >= 0 ? next + 1 : next);
  }

  int skipBlanks(int at) {
    while (at < end && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  int digitsEnd(int at) {
    while (at < end && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  int number(int start, int past) {
    return Integer.parseInt(text.substring(start, past));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
