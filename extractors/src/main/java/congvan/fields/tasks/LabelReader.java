// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the label at the start of a line, in every way in which it can be read: {@code I.} is a
 * Roman one or the letter after {@code H}. Which one it is, and whether it is a label at all, the
 * list decides ({@link Outline}).
 */
final class LabelReader {
  private static final int LONGEST_NUMBER = 3;
  private static final int LONGEST_PART = 2;
  private static final int DEEPEST = 4;
  private static final String DELIMITERS = "./)-–:,";
  private static final LabelFamily[] DECIMALS = {
    LabelFamily.DECIMAL_2, LabelFamily.DECIMAL_3, LabelFamily.DECIMAL_4
  };

  private final String text;
  private final int end;
  private final List<Label> readings = new ArrayList<>(2);

  private LabelReader(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** Returns the readings of what stands at the start of a line; none when it is plain text. */
  static List<Label> read(String text, int start, int end) {
    LabelReader reader = new LabelReader(text, end);
    reader.read(start);
    return reader.readings;
  }

  private void read(int at) {
    char c = text.charAt(at);
    if (Bullets.isBullet(c)) {
      bullet(at);
    } else if (c == '(') {
      inBrackets(at);
    } else if (isDigit(c)) {
      number(at);
    } else if (Character.isLetter(c) || c == '|') {
      letters(at);
    }
  }

  private void bullet(int at) {
    LabelFamily family = Bullets.family(text.charAt(at));
    int next = at + 1;
    if (next < end && Bullets.isBullet(text.charAt(next))) {
      return;
    }
    boolean spaced = next == end || isBlank(text.charAt(next));
    boolean glued = family == LabelFamily.DASH || family == LabelFamily.PLUS;
    if (spaced || glued && Character.isLetter(text.charAt(next)) || family == LabelFamily.DOT) {
      readings.add(Label.bullet(family, Bullets.written(text.charAt(at)), skipBlanks(next)));
    }
  }

  /** {@code (1)}, {@code (a)}, {@code (iv)}. */
  private void inBrackets(int at) {
    int close = text.indexOf(')', at, Math.min(end, at + 6));
    if (close < 0) {
      return;
    }
    String inside = text.substring(at + 1, close).strip();
    int textStart = skipBlanks(close + 1);
    int roman = smallRoman(inside);
    if (roman > 0) {
      readings.add(Label.of(LabelFamily.SMALL_ROMAN, roman, inside, textStart));
    }
    if (inside.length() == 1 && letter(inside.charAt(0)) > 0) {
      int ordinal = letter(inside.charAt(0));
      readings.add(Label.of(LabelFamily.LETTER_BRACKETS, ordinal, inside, textStart));
    }
    if (!inside.isEmpty() && inside.length() < LONGEST_NUMBER && digitsEnd(inside) > 0) {
      int ordinal = Integer.parseInt(inside);
      readings.add(Label.of(LabelFamily.NUMBER_BRACKETS, ordinal, inside, textStart));
    }
  }

  private static int digitsEnd(String inside) {
    return inside.chars().allMatch(c -> c >= '0' && c <= '9') ? inside.length() : 0;
  }

  private void number(int at) {
    int partEnd = digitsEnd(at);
    if (partEnd - at > LONGEST_NUMBER) {
      return;
    }
    int partStart = at;
    int parts = 1;
    while (parts < DEEPEST && isPartAt(partEnd)) {
      partStart = partEnd + 1;
      partEnd = digitsEnd(partStart);
      parts++;
    }
    if (parts == 1) {
      plainNumber(at, partEnd);
    } else if (partEnd - partStart <= LONGEST_PART) {
      decimal(at, partStart, partEnd, parts);
    }
  }

  private boolean isPartAt(int at) {
    return at + 1 < end && text.charAt(at) == '.' && isDigit(text.charAt(at + 1));
  }

  private void decimal(int at, int partStart, int partEnd, int parts) {
    int textStart = afterDelimiter(partEnd, "./)-–:");
    boolean loose = textStart < 0;
    if (loose && partEnd < end && !isBlank(text.charAt(partEnd))) {
      return;
    }
    int ordinal = Integer.parseInt(text.substring(partStart, partEnd));
    String prefix = text.substring(at, partStart - 1);
    int from = loose ? skipBlanks(partEnd) : textStart;
    String written = text.substring(at, partEnd);
    readings.add(new Label(DECIMALS[parts - 2], ordinal, prefix, written, from, true));
  }

  private void plainNumber(int at, int numberEnd) {
    int delimiter = skipBlanks(numberEnd);
    int textStart = afterDelimiter(numberEnd, DELIMITERS);
    if (textStart < 0) {
      damagedNumber(at);
      return;
    }
    int ordinal = Integer.parseInt(text.substring(at, numberEnd));
    char sign = text.charAt(delimiter);
    boolean bracket = sign == ')';
    LabelFamily family = bracket ? LabelFamily.NUMBER_BRACKET : LabelFamily.NUMBER;
    Label label = Label.of(family, ordinal, text.substring(at, numberEnd), textStart);
    boolean certain = sign != ',' && sign != ':' && delimiter == numberEnd;
    readings.add(certain ? label : label.damaged());
  }

  private void letters(int at) {
    NamedLabels.read(text, at, end).ifPresent(readings::add);
    int wordEnd = at;
    while (wordEnd < end && wordEnd < at + 6 && isLabelLetter(text.charAt(wordEnd))) {
      wordEnd++;
    }
    int length = wordEnd - at;
    int textStart = afterDelimiter(wordEnd, DELIMITERS);
    if (textStart < 0) {
      if (length == 1) {
        letterNumber(at);
      }
      return;
    }
    String word = text.substring(at, wordEnd);
    char sign = text.charAt(skipBlanks(wordEnd));
    boolean plain = sign != ',' && sign != ':';
    if (plain) {
      roman(word, textStart);
      oneLetter(word, sign, textStart);
    }
    damagedNumber(at);
  }

  private void roman(String word, int textStart) {
    int value = RomanNumber.value(word);
    if (value > 0) {
      readings.add(Label.of(LabelFamily.ROMAN, value, word, textStart));
    } else if (word.length() > 1) {
      damagedRoman(word, textStart);
    }
    int small = smallRoman(word);
    if (small > 0) {
      readings.add(Label.of(LabelFamily.SMALL_ROMAN, small, word, textStart));
    }
  }

  /** {@code Il.}, {@code lII.}, {@code 1V.}: OCR takes I, l and 1 for one another. */
  private void damagedRoman(String word, int textStart) {
    String mended = word.replace('l', 'I').replace('|', 'I').replace('1', 'I');
    int value = RomanNumber.value(mended);
    if (value > 0) {
      readings.add(Label.of(LabelFamily.ROMAN, value, mended, textStart).damaged());
    }
  }

  private void oneLetter(String word, char sign, int textStart) {
    if (word.length() != 1) {
      return;
    }
    char c = word.charAt(0);
    int ordinal = letter(Character.toLowerCase(c));
    if (ordinal == 0 || sign == '-' || sign == '–') {
      return;
    }
    boolean capital = Character.isUpperCase(c);
    LabelFamily family = capital ? LabelFamily.CAPITAL : LabelFamily.LETTER;
    readings.add(Label.of(family, ordinal, word, textStart));
  }

  /** {@code a.1)}, {@code b2.}. */
  private void letterNumber(int at) {
    int numberStart = at + 1 < end && text.charAt(at + 1) == '.' ? at + 2 : at + 1;
    int numberEnd = digitsEnd(numberStart);
    int textStart = afterDelimiter(numberEnd, "./)-:");
    boolean small = LetterOrder.ordinal(text.charAt(at)) > 0;
    if (!small || numberEnd == numberStart || numberEnd > numberStart + 2 || textStart < 0) {
      return;
    }
    int ordinal = Integer.parseInt(text.substring(numberStart, numberEnd));
    String prefix = text.substring(at, at + 1);
    String written = text.substring(at, numberEnd);
    readings.add(new Label(LabelFamily.LETTER_NUMBER, ordinal, prefix, written, textStart, true));
  }

  /** {@code l.} for 1, {@code 1l.} for 11, {@code 1O.} for 10. */
  private void damagedNumber(int at) {
    int wordEnd = at;
    StringBuilder mended = new StringBuilder();
    while (wordEnd < end && mended.length() < LONGEST_NUMBER) {
      int digit = "0123456789".indexOf(text.charAt(wordEnd));
      digit = digit >= 0 ? digit : "OlI|o".indexOf(text.charAt(wordEnd));
      if (digit < 0) {
        break;
      }
      mended.append(
          digit == 4 && !isDigit(text.charAt(wordEnd))
              ? 0
              : digit > 1 && !isDigit(text.charAt(wordEnd)) ? 1 : digit);
      wordEnd++;
    }
    int textStart = afterDelimiter(wordEnd, "./");
    if (mended.isEmpty() || textStart < 0 || mended.length() > LONGEST_PART) {
      return;
    }
    int ordinal = Integer.parseInt(mended.toString());
    readings.add(Label.of(LabelFamily.NUMBER, ordinal, mended.toString(), textStart).damaged());
  }

  /** Returns where the text begins behind a delimiter; -1 when there is none here. */
  private int afterDelimiter(int at, String delimiters) {
    int sign = skipBlanks(at);
    if (sign - at > 1 || sign == end || delimiters.indexOf(text.charAt(sign)) < 0) {
      return -1;
    }
    int next = sign + 1;
    if (next < end && isDigit(text.charAt(next))
        || next < end && text.charAt(next) == text.charAt(sign)) {
      return -1;
    }
    if (next < end && DELIMITERS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return skipBlanks(next);
  }

  private int skipBlanks(int at) {
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int digitsEnd(int at) {
    while (at < end && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int smallRoman(String word) {
    boolean small = word.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
    return small ? RomanNumber.value(word.toUpperCase(Locale.ROOT)) : 0;
  }

  private static int letter(char c) {
    return LetterOrder.ordinal(c);
  }

  private static boolean isLabelLetter(char c) {
    return Character.isLetter(c) || c == '|' || c == '1';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBlank(char c) {
    return c <= ' ';
  }
}
