// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that combine others. They count in capitals only: {@code và} stands in the name of many
 * a body (Sở Lao động - Thương binh và Xã hội), {@code không} in most letters.
 */
final class Operators {
  private static final int FEW_WORDS = 3;
  private static final Map<String, Kind> KINDS =
      Map.of(
          "AND", Kind.AND,
          "VÀ", Kind.AND,
          "VA", Kind.AND,
          "OR", Kind.OR,
          "HOẶC", Kind.OR,
          "HOAC", Kind.OR,
          "NOT", Kind.NOT,
          "KHÔNG", Kind.NOT,
          "KHONG", Kind.NOT);

  private Operators() {}

  static Kind kind(String word) {
    return KINDS.getOrDefault(word, Kind.WORD);
  }

  static boolean isOperator(String word) {
    return KINDS.containsKey(word);
  }

  /** A word that combines nothing: in small letters, if it would. */
  static String asWord(String word) {
    return !isOperator(word) ? word : word.toLowerCase(Locale.ROOT);
  }

  private static boolean isVietnamese(Token token) {
    return !token.text().isEmpty() && !List.of("AND", "OR", "NOT").contains(token.text());
  }

  /** A dash before a capital, in a name, lacks its blank: {@code Sở Lao động -Thương binh}. */
  static List<Token> joinNames(List<Token> tokens) {
    List<Token> joined = new ArrayList<>();
    boolean name = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (name && token.is(Kind.MINUS) && tokens.get(i - 1).is(Kind.WORD) && isCapital(tokens, i)) {
        continue;
      }
      name = token.is(Kind.WORD) && name || isName(token);
      joined.add(token);
    }
    return joined;
  }

  private static boolean isName(Token token) {
    return token.field().filter(field -> field.kind() == TypedField.Kind.WORDS).isPresent();
  }

  private static boolean isCapital(List<Token> tokens, int minus) {
    Token next = tokens.get(minus + 1);
    return next.is(Kind.WORD)
        && !next.text().isEmpty()
        && Character.isUpperCase(next.text().codePointAt(0));
  }

  /** Where all is in capitals, as in a title that was copied, Vietnamese operators are words. */
  static List<Token> settle(List<Token> tokens, String text, Notes notes) {
    if (!TypedText.isShouted(text)
        || tokens.stream().filter(it -> it.is(Kind.WORD)).count() <= FEW_WORDS) {
      return tokens;
    }
    List<Token> settled = new ArrayList<>(tokens);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean afterWord = i == 0 || settled.get(i - 1).is(Kind.WORD);
      if (isOperator(tokens.get(i)) && afterWord && tokens.get(i + 1).is(Kind.WORD)) {
        settled.set(i, word(tokens.get(i)));
        notes.add(
            "All is in capitals, so " + tokens.get(i).text() + " is a word here, no operator.");
      }
    }
    return settled;
  }

  private static boolean isOperator(Token token) {
    return (token.is(Kind.AND) || token.is(Kind.OR) || token.is(Kind.NOT)) && isVietnamese(token);
  }

  private static Token word(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return new Token(Kind.WORD, word, word, token.field(), token.start(), token.end());
  }
}
