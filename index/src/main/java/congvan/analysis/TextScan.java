// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import congvan.analysis.TokenTable.Kind;
import congvan.text.Syllables;

/** Fills a table with the tokens of one text after another. For one thread. */
final class TextScan {
  private final Role role;
  private final TokenTable tokens = new TokenTable();
  private final Syllable syllable = new Syllable();

  TextScan(Role role) {
    this.role = role;
  }

  /** The tokens of the text that was read last; always the same table. */
  TokenTable tokens() {
    return tokens;
  }

  void read(String text) {
    ComposedText composed = ComposedText.of(text);
    Syllables words = Syllables.of(composed.text());
    Tokens wide = new Tokens(words, role);
    tokens.begin(text.length());
    for (int i = 0; i < words.count(); i++) {
      int start = composed.original(words.start(i));
      for (Tokens.Wide token : wide.at(i)) {
        tokens.place(i, token.syllables());
        tokens.stretch(start, composed.original(words.end(i + token.syllables() - 1)));
        tokens.put(Kind.WIDE, token.term());
      }
      tokens.place(i, 1);
      tokens.stretch(start, composed.original(words.end(i)));
      word(words, i);
    }
  }

  private void word(Syllables words, int index) {
    if (words.isNumber(index)) {
      number(words.written(index));
      return;
    }
    syllable.read(words.text(), words.start(index), words.end(index));
    if (syllable.isMarked()) {
      tokens.put(Kind.MARKED, syllable.exact(), syllable.length());
      tokens.put(Kind.BARE, syllable.bare(), syllable.length());
    } else {
      tokens.put(Kind.PLAIN, syllable.bare(), syllable.length());
    }
  }

  private void number(String digits) {
    String bare = Tokens.withoutZeros(digits);
    tokens.put(bare.length() < digits.length() ? Kind.MARKED : Kind.PLAIN, digits);
    if (bare.length() < digits.length()) {
      tokens.put(Kind.BARE, bare);
    }
  }
}
