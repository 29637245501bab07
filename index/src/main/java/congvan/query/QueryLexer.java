// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts what was typed into words, phrases, fields and operators; looks at each sign once. */
final class QueryLexer {
  private static final int LONGEST_NAME = 4;

  private final String text;
  private final Quotes quotes;
  private final Notes notes;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  QueryLexer(String text, Notes notes) {
    this.text = text;
    this.quotes = new Quotes(text);
    this.notes = notes;
  }

  /** The pieces in order; the last is {@link Kind#END}. */
  List<Token> tokens() {
    while (at < text.length()) {
      next();
    }
    tokens.add(Token.sign(Kind.END, at, at));
    return tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (TypedWord.beginsAt(text, at)) {
      word();
    } else if (Quotes.isDouble(c) || Quotes.isSingle(c) && isFree()) {
      quote();
    } else if (isColon(c) || isComparison(c)) {
      field();
    } else {
      sign(c);
    }
  }

  private void sign(char c) {
    switch (c) {
      case '(', '（' -> add(Kind.OPEN, 1);
      case ')', '）' -> add(Kind.CLOSE, 1);
      case ';', '；' -> add(Kind.BREAK, 1);
      case '&' -> twice(c, Kind.AND);
      case '|' -> twice(c, Kind.OR);
      default -> dash();
    }
  }

  private void twice(char c, Kind kind) {
    if (at + 1 < text.length() && text.charAt(at + 1) == c) {
      add(kind, 2);
    } else {
      at++;
    }
  }

  /** A dash right before a word leaves it out; any other is a dash. */
  private void dash() {
    boolean minus = text.charAt(at) == '-' && isFree() && at + 1 < text.length();
    if (minus && (isWordAt(at + 1) || text.charAt(at + 1) == '(' || isQuoteAt(at + 1))) {
      add(Kind.MINUS, 1);
    } else {
      at += Character.charCount(text.codePointAt(at));
    }
  }

  private boolean isWordAt(int place) {
    return TypedWord.beginsAt(text, place);
  }

  private boolean isQuoteAt(int place) {
    return Quotes.isAny(text.charAt(place));
  }

  private void add(Kind kind, int length) {
    tokens.add(Token.sign(kind, at, at + length));
    at += length;
  }

  /** Tells whether nothing stands before that this could belong to. */
  private boolean isFree() {
    return at == 0 || " (（:：<>=".indexOf(text.charAt(at - 1)) >= 0;
  }

  private void word() {
    int end = TypedWord.end(text, at);
    String raw = text.substring(at, end);
    String word = TypedText.word(raw);
    Kind kind = Operators.kind(word);
    tokens.add(new Token(kind, word, raw, Optional.empty(), at, end));
    at = end;
  }

  private void quote() {
    int close = quotes.closing(at);
    if (close >= 0) {
      String content = Quotes.content(text.substring(at + 1, close));
      tokens.add(new Token(Kind.PHRASE, content, content, Optional.empty(), at, close + 1));
      at = close + 1;
    } else if (Quotes.isDouble(text.charAt(at))) {
      add(Kind.QUOTE, 1);
    } else {
      at++;
    }
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '：';
  }

  private static boolean isComparison(char c) {
    return "<>=≤≥".indexOf(c) >= 0;
  }

  /** The words before a colon become a field, if they end in the name of one. */
  private void field() {
    boolean colon = isColon(text.charAt(at));
    for (int count = Math.min(LONGEST_NAME, wordsBefore()); count > 0; count--) {
      int first = tokens.size() - count;
      String name = text.substring(tokens.get(first).start(), tokens.getLast().end());
      Optional<TypedField> field = FieldNames.of(name);
      if (field.isPresent() && (colon || field.get().kind() == TypedField.Kind.DAYS)) {
        Token made =
            new Token(Kind.FIELD, name, name, field, tokens.get(first).start(), valueFrom(colon));
        tokens.subList(first, tokens.size()).clear();
        tokens.add(made);
        at = made.end();
        return;
      }
    }
    noField(colon);
  }

  /** A comparison is a part of the value. */
  private int valueFrom(boolean colon) {
    return colon || text.charAt(at) == '=' ? at + 1 : at;
  }

  /** How many words stand directly before, with nothing but a blank between. */
  private int wordsBefore() {
    int count = 0;
    int from = at;
    for (int i = tokens.size() - 1; i >= 0 && count < LONGEST_NAME; i--) {
      Token token = tokens.get(i);
      boolean joined =
          token.end() == from || token.end() + 1 == from && text.charAt(from - 1) == ' ';
      if (!token.is(Kind.WORD) || !joined) {
        break;
      }
      from = token.start();
      count++;
    }
    return count;
  }

  private void noField(boolean colon) {
    boolean named = colon && at > 0 && Character.isLetter(text.charAt(at - 1)) && wordsBefore() > 0;
    boolean address = text.startsWith("//", at + 1);
    if (named && !address) {
      String name = tokens.getLast().text().toLowerCase(Locale.ROOT);
      notes.add("There is no field " + Notes.quoted(name) + "; it was taken as a word.");
    }
    at++;
  }
}
