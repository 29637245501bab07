// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.query.Token.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** The pieces of a query, and how far they have been read. */
final class Tokens {
  private final String text;
  private final List<Token> tokens;
  private int at;

  Tokens(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  /** The piece so many behind the next one; the last one where there are no more. */
  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  boolean next(Kind kind) {
    return peek().is(kind);
  }

  Token take() {
    return tokens.get(at < tokens.size() - 1 ? at++ : at);
  }

  /** Takes the next piece if it is of this kind. */
  boolean take(Kind kind) {
    boolean there = next(kind);
    if (there) {
      take();
    }
    return there;
  }

  /** How many words stand here one behind the other. */
  int words() {
    int count = 0;
    while (peek(count).is(Kind.WORD)) {
      count++;
    }
    return count;
  }

  /** Takes so many pieces, and returns their words with a blank between. */
  String takeWords(int count) {
    List<Token> taken = tokens.subList(at, at + count);
    at += count;
    return taken.stream()
        .map(Token::text)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Where what was taken ended. */
  int end() {
    return at == 0 ? 0 : tokens.get(at - 1).end();
  }

  /** Takes all that begins before this place. */
  void takeUntil(int place) {
    while (peek().start() < place && !peek().is(Kind.END)) {
      at++;
    }
  }

  /** So many of the next pieces as they were typed. */
  String typed(int count) {
    return text.substring(peek().start(), peek(count - 1).end());
  }

  /** What was typed between what was taken and what comes next, without blanks. */
  String justBefore() {
    return text.substring(end(), peek().start()).strip();
  }

  /** What was typed between the piece so many ahead and the one behind it. */
  String between(int ahead) {
    return text.substring(peek(ahead).end(), peek(ahead + 1).start());
  }
}
