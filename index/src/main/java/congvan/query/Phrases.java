// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.query.Token.Kind;
import java.util.Optional;

/** What stands between quotation marks, or behind one that nothing closes. */
final class Phrases {
  private Phrases() {}

  /** Takes a phrase; returns nothing if there is no word in it. */
  static Optional<String> take(Tokens tokens, Notes notes) {
    Token first = tokens.take();
    String phrase = first.is(Kind.QUOTE) ? unclosed(tokens, notes) : first.text();
    return Optional.of(phrase).filter(TypedText::hasWord);
  }

  /** It ends before the next field or operator. */
  private static String unclosed(Tokens tokens, Notes notes) {
    int words = tokens.words();
    if (words == 0) {
      return "";
    }
    String phrase = Quotes.content(tokens.typed(words));
    tokens.takeWords(words);
    notes.add("A quotation mark was not closed; " + Notes.quoted(phrase) + " was taken.");
    return phrase;
  }
}
