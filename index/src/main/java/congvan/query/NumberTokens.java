// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.query.Token.Kind;
import congvan.text.Folding;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Puts together the pieces of a số, ký hiệu: {@code 493 / SLĐTBXH - VP} is one. */
final class NumberTokens {
  /**
   * A number.
   *
   * @param text without blanks, with plain dashes
   * @param tokens of how many pieces it was made
   */
  record Found(String text, int tokens) {}

  private final Tokens tokens;

  NumberTokens(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the number among words that begins so many pieces ahead, if it can only be one. */
  Optional<Found> inTextAt(int ahead) {
    Found found = joined(ahead);
    String asked = withoutQuestion(found.text());
    String plain = TypedText.word(found.text());
    if (TypedNumber.isPattern(asked)) {
      return Optional.of(new Found(asked, found.tokens()));
    }
    return TypedNumber.isNumber(plain)
        ? Optional.of(new Found(plain, found.tokens()))
        : Optional.empty();
  }

  /** {@code 493/SLĐTBXH-VP?} is a question, no wildcard. */
  private static String withoutQuestion(String number) {
    String plain = number.endsWith("?") ? number.substring(0, number.length() - 1) : number;
    return TypedNumber.isNumber(plain) ? plain : number;
  }

  /** Returns the number that begins here, be it only a part of one. */
  Found here() {
    return joined(0);
  }

  /** Tells whether a comma leads to another number: {@code số: 493, 494}. */
  boolean isListed() {
    return tokens.next(Kind.WORD)
        && tokens.justBefore().equals(",")
        && hasDigit(tokens.peek().raw());
  }

  private Found joined(int ahead) {
    StringBuilder number = new StringBuilder(pattern(tokens.peek(ahead)));
    int count = 1;
    while (tokens.peek(ahead + count).is(Kind.WORD) && goesOn(number, ahead + count)) {
      number.append(separator(ahead + count - 1)).append(pattern(tokens.peek(ahead + count)));
      count++;
    }
    return new Found(number.toString(), count);
  }

  private boolean goesOn(StringBuilder number, int next) {
    Token word = tokens.peek(next);
    String between = separator(next - 1);
    boolean capitals = word.text().equals(word.text().toUpperCase(Locale.ROOT));
    boolean open = number.charAt(number.length() - 1) == '/' || word.raw().startsWith("/");
    if (between.isEmpty()) {
      return open && hasDigit(number);
    }
    return capitals && number.indexOf("/") >= 0 && between.equals("-")
        || between.equals("/") && hasDigit(number);
  }

  /** Tells whether a word says that a number follows: {@code số}, also without its marks. */
  static boolean isLabel(String word) {
    return Folding.sameSyllable(word, 0, word.length(), "số") || word.equalsIgnoreCase("so");
  }

  /** A number that stood between quotation marks. */
  static String plain(String phrase) {
    return Normalizer.normalize(dashed(phrase).replace(" ", ""), Normalizer.Form.NFC);
  }

  /** What stands between two words but for blanks. */
  private String separator(int ahead) {
    return plain(tokens.between(ahead));
  }

  private static boolean hasDigit(CharSequence number) {
    return number.chars().anyMatch(Character::isDigit);
  }

  private static String pattern(Token word) {
    return dashed(word.raw());
  }

  private static String dashed(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars().forEach(c -> plain.append(TypedText.isDash(c) ? '-' : (char) c));
    return plain.toString();
  }
}
