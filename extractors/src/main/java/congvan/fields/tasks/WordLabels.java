// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import java.util.List;
import java.util.Locale;

/** Reads labels that begin with a letter: {@code II.}, {@code a)}, {@code B.}, {@code a.1)}. */
final class WordLabels {
  private static final int LONGEST_WORD = 6;
  private static final int LONGEST_PART = 2;

  private final LabelScan scan;
  private final List<Label> readings;

  WordLabels(LabelScan scan, List<Label> readings) {
    this.scan = scan;
    this.readings = readings;
  }

  void read(int at) {
    int wordEnd = wordEnd(at);
    int textStart = scan.afterDelimiter(wordEnd, LabelScan.DELIMITERS);
    if (textStart >= 0) {
      word(at, wordEnd, textStart);
    } else if (wordEnd == at + 1) {
      letterNumber(at);
    }
  }

  private int wordEnd(int at) {
    int wordEnd = at;
    while (wordEnd < scan.end()
        && wordEnd < at + LONGEST_WORD
        && isLabelLetter(scan.text().charAt(wordEnd))) {
      wordEnd++;
    }
    return wordEnd;
  }

  private void word(int at, int wordEnd, int textStart) {
    String word = scan.text().substring(at, wordEnd);
    char sign = scan.text().charAt(scan.skipBlanks(wordEnd));
    if (sign != ',' && sign != ':') {
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
    int ordinal = LetterOrder.ordinal(Character.toLowerCase(c));
    if (ordinal == 0 || sign == '-' || sign == '–') {
      return;
    }
    LabelFamily family = Character.isUpperCase(c) ? LabelFamily.CAPITAL : LabelFamily.LETTER;
    readings.add(Label.of(family, ordinal, word, textStart));
  }

  /** {@code a.1)}, {@code b2.}. */
  private void letterNumber(int at) {
    boolean point = at + 1 < scan.end() && scan.text().charAt(at + 1) == '.';
    int numberStart = point ? at + 2 : at + 1;
    int numberEnd = scan.digitsEnd(numberStart);
    int textStart = scan.afterDelimiter(numberEnd, "./)-:");
    int length = numberEnd - numberStart;
    boolean small = LetterOrder.ordinal(scan.text().charAt(at)) > 0;
    if (small && length > 0 && length <= LONGEST_PART && textStart >= 0) {
      String prefix = scan.text().substring(at, at + 1);
      String written = scan.text().substring(at, numberEnd);
      int ordinal = scan.number(numberStart, numberEnd);
      readings.add(new Label(LabelFamily.LETTER_NUMBER, ordinal, prefix, written, textStart, true));
    }
  }

  /** {@code l.} for 1, {@code 1l.} for 11, {@code 1O.} for 10. */
  void damagedNumber(int at) {
    StringBuilder mended = new StringBuilder();
    int wordEnd = at;
    while (wordEnd < scan.end() && mended.length() <= LONGEST_PART) {
      char digit = digit(scan.text().charAt(wordEnd));
      if (!LabelScan.isDigit(digit)) {
        break;
      }
      mended.append(digit);
      wordEnd++;
    }
    int textStart = scan.afterDelimiter(wordEnd, "./");
    if (mended.isEmpty() || mended.length() > LONGEST_PART || textStart < 0) {
      return;
    }
    int ordinal = Integer.parseInt(mended.toString());
    if (ordinal > 0) {
      readings.add(Label.of(LabelFamily.NUMBER, ordinal, mended.toString(), textStart).damaged());
    }
  }

  private static char digit(char c) {
    return switch (c) {
      case 'l', 'I', '|' -> '1';
      case 'O', 'o' -> '0';
      default -> c;
    };
  }

  /** Returns the value of a small Roman number; 0 when it is none. */
  static int smallRoman(String word) {
    boolean small = word.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
    return small ? RomanNumber.value(word.toUpperCase(Locale.ROOT)) : 0;
  }

  private static boolean isLabelLetter(char c) {
    return Character.isLetter(c) || c == '|' || c == '1';
  }
}
