// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Leaves out parentheses without a partner, closes those left open, and ends nesting somewhere. */
final class Parentheses {
  private static final int DEEPEST = 30;

  private final Notes notes;
  private final List<Token> balanced = new ArrayList<>();
  private int open;
  private int tooDeep;

  private Parentheses(Notes notes) {
    this.notes = notes;
  }

  static List<Token> balance(List<Token> tokens, Notes notes) {
    Parentheses work = new Parentheses(notes);
    tokens.forEach(work::take);
    return work.balanced;
  }

  private void take(Token token) {
    switch (token.kind()) {
      case OPEN -> open(token);
      case CLOSE -> close(token);
      case END -> end(token);
      default -> balanced.add(token);
    }
  }

  private void open(Token token) {
    if (open == DEEPEST) {
      tooDeep++;
      notes.add("Parentheses within more than " + DEEPEST + " others were left out.");
    } else {
      open++;
      balanced.add(token);
    }
  }

  private void close(Token token) {
    if (tooDeep > 0) {
      tooDeep--;
    } else if (open > 0) {
      open--;
      balanced.add(token);
    } else {
      notes.add("A closing parenthesis without an opening one was left out.");
    }
  }

  private void end(Token token) {
    if (open > 0 || tooDeep > 0) {
      notes.add("A parenthesis that was not closed was closed at the end.");
    }
    for (; open > 0; open--) {
      balanced.add(Token.sign(Kind.CLOSE, token.start(), token.end()));
    }
    balanced.add(token);
  }
}
