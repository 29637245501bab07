// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/**
 * Walks over the tokens of an RTF file, a character a byte. Time is linear, whatever the file
 * holds.
 */
final class FontRtfTokens {
  /** What the walk stands on; OTHER is a line end or the bytes of a picture. */
  enum Kind {
    OPEN,
    CLOSE,
    WORD,
    SYMBOL,
    CHARACTER,
    OTHER
  }

  private static final int LONGEST_NUMBER = 9;

  private final String rtf;
  private int start;
  private int end;
  private Kind kind = Kind.OTHER;
  private String word = "";
  private int number;
  private boolean numbered;

  FontRtfTokens(String rtf) {
    this.rtf = rtf;
  }

  /** Goes on to the next token; false at the end. */
  boolean next() {
    start = end;
    if (start >= rtf.length()) {
      return false;
    }
    char c = rtf.charAt(start);
    end = start + 1;
    word = "";
    switch (c) {
      case '{' -> kind = Kind.OPEN;
      case '}' -> kind = Kind.CLOSE;
      case '\\' -> readControl();
      case '\r', '\n', '\0' -> kind = Kind.OTHER;
      default -> readCharacter(c);
    }
    return true;
  }

  Kind kind() {
    return kind;
  }

  /** Whether this is the control word of that name. */
  boolean is(String name) {
    return kind == Kind.WORD && word.equals(name);
  }

  /** Whether this is {@code \} and that sign. */
  boolean isSymbol(char sign) {
    return kind == Kind.SYMBOL && rtf.charAt(end - 1) == sign;
  }

  /** The number behind a control word, or else that; of a character its code. */
  int number(int otherwise) {
    return numbered ? number : otherwise;
  }

  /** Appends the token as it stands. */
  void copyTo(StringBuilder target) {
    target.append(rtf, start, end);
  }

  private void readCharacter(int code) {
    kind = Kind.CHARACTER;
    number = code;
    numbered = true;
  }

  private void readControl() {
    while (end < rtf.length() && isLetter(rtf.charAt(end))) {
      end++;
    }
    if (end > start + 1) {
      kind = Kind.WORD;
      word = rtf.substring(start + 1, Math.min(end, start + 33));
      readNumber();
      skipBinary();
    } else {
      readSymbol();
    }
  }

  private void readSymbol() {
    kind = Kind.SYMBOL;
    numbered = false;
    end = Math.min(end + 1, rtf.length());
    if (rtf.charAt(end - 1) == '\'' && end + 2 <= rtf.length()) {
      int high = Character.digit(rtf.charAt(end), 16);
      int low = Character.digit(rtf.charAt(end + 1), 16);
      if (high >= 0 && low >= 0) {
        end += 2;
        readCharacter(high * 16 + low);
      }
    }
  }

  private void readNumber() {
    int first = end < rtf.length() && rtf.charAt(end) == '-' ? end + 1 : end;
    int last = first;
    while (last < rtf.length() && isDigit(rtf.charAt(last))) {
      last++;
    }
    numbered = last > first && last - first <= LONGEST_NUMBER;
    if (numbered) {
      number = Integer.parseInt(rtf, end, last, 10);
    }
    end = last > first ? last : end;
    end += end < rtf.length() && rtf.charAt(end) == ' ' ? 1 : 0;
  }

  private void skipBinary() {
    if (word.equals("bin") && numbered && number > 0) {
      end = (int) Math.min((long) end + number, rtf.length());
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
