// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

/** Fills a table with the tokens of one text after another. For one thread. */
final class TextScan {
  private static final int LETTERS_PER_KEY = 8;

  private final Role role;
  private final TokenTable tokens = new TokenTable();
  private final Words known = new Words();
  private int textLength;

  TextScan(Role role) {
    this.role = role;
  }

  /** The tokens of the text that was read last; always the same table. */
  TokenTable tokens() {
    return tokens;
  }

  /** How long the text is that was read last. */
  int textLength() {
    return textLength;
  }

  /** Reads a text, of which the first so many letters count. */
  void read(char[] text, int length) {
    textLength = length;
    if (words(text, length)) {
      new WideTokens(text, length, role, tokens).addAll();
      return;
    }
    ComposedText composed = ComposedText.of(text, length);
    words(composed.letters(), composed.length());
    new WideTokens(composed.letters(), composed.length(), role, tokens).addAll();
    tokens.moveTo(composed.starts());
  }

  /** Finds the words; stops where a sign shows that the text is to be composed first. */
  private boolean words(char[] text, int length) {
    tokens.clear();
    int at = 0;
    while (at < length) {
      int code = Letters.code(text[at]);
      if (code == Letters.UNCOMPOSED) {
        return false;
      }
      at = code == Letters.NONE ? at + 1 : word(text, at, length);
    }
    return true;
  }

  /** Adds the word that begins here, and says where it ends. */
  private int word(char[] text, int start, int length) {
    int code = Letters.code(text[start]);
    boolean digits = isDigit(code);
    boolean usual = true;
    long key = 0;
    int end = start;
    do {
      key = key << 8 | code;
      usual &= code != Letters.FOREIGN;
      end++;
      code = end < length ? Letters.code(text[end]) : Letters.NONE;
    } while (code != Letters.NONE && code != Letters.UNCOMPOSED && isDigit(code) == digits);
    long shortKey = usual && end - start <= LETTERS_PER_KEY ? key : 0;
    tokens.add(known.at(shortKey, text, start, end), start, end);
    return end;
  }

  private static boolean isDigit(int code) {
    return code >= Letters.DIGIT && code < Letters.DIGIT + 10;
  }
}
