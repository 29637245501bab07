// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.query.LetterQuery.NumberLike;
import congvan.query.LetterQuery.Or;
import congvan.query.LetterQuery.Words;
import java.util.List;
import java.util.Optional;

/**
 * A số, ký hiệu among other words: it is looked for as the letter's own number, and as words, since
 * other letters cite it.
 */
final class TypedNumber {
  private static final int LONGEST = 80;

  private TypedNumber() {}

  /**
   * Tells whether a word can only be a số, ký hiệu: a number, then groups of letters and digits
   * between dashes and strokes, as in {@code 493/sldtbxh-vp} or {@code 30/2020/NĐ-CP}.
   */
  static boolean isNumber(String word) {
    int at = 0;
    while (at < word.length() && isDigit(word.charAt(at))) {
      at++;
    }
    if (at == 0 || at > 6 || word.length() > LONGEST) {
      return false;
    }
    if (at < word.length() && Character.isLetter(word.charAt(at))) {
      at++;
    }
    return at < word.length() && isSeparator(word.charAt(at)) && areGroups(word, at);
  }

  private static boolean areGroups(String word, int from) {
    boolean letters = false;
    boolean open = false;
    for (int i = from; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isSeparator(c) && open) {
        return false;
      }
      if (!isSeparator(c) && !Character.isLetter(c) && !isDigit(c)) {
        return false;
      }
      open = isSeparator(c);
      letters |= Character.isLetter(c);
    }
    return letters && !open;
  }

  /** Tells whether a word has a wildcard and is made like a number: {@code 49*}, {@code ?5/QĐ*}. */
  static boolean isPattern(String word) {
    boolean wild = word.indexOf('*') >= 0 || word.indexOf('?') >= 0 && word.indexOf('/') >= 0;
    return wild
        && word.chars().anyMatch(c -> isDigit((char) c) || c == '/')
        && word.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Tells whether a pattern may stand behind a colon without quotation marks. */
  static boolean isPlain(String pattern) {
    boolean joined = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (!isSeparator(c) && c != '*' && !Character.isLetterOrDigit(c) || joined && c == '-') {
        return false;
      }
      joined = isSeparator(c);
    }
    return !joined
        && !pattern.isEmpty()
        && !isSeparator(pattern.charAt(0))
        && Operators.kind(TypedText.word(pattern)) == Token.Kind.WORD;
  }

  /** The letter with this number, and those that speak of it. */
  static LetterQuery query(String number) {
    return new Or(
        List.of(new NumberLike(NumberField.NUMBER, number), new Words(WordField.TEXT, number)));
  }

  /** Returns the number for which {@link #query} made this query. */
  static Optional<String> in(Or or) {
    return or.parts().getFirst() instanceof NumberLike like
            && isNumber(like.pattern())
            && or.equals(query(like.pattern()))
        ? Optional.of(like.pattern())
        : Optional.empty();
  }

  static boolean isSeparator(char c) {
    return c == '/' || c == '-';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
