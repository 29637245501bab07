// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the label at the start of a line, in every way in which it can be read: {@code I.} is a
 * Roman one or the letter after {@code H}. Which one it is, and whether it is a label at all, the
 * list decides ({@link Outline}).
 */
final class LabelReader {
  private static final int LONGEST_NUMBER = 3;
  private static final int LONGEST_PART = 2;
  private static final int LONGEST_BRACKETS = 6;
  private static final int LONGEST_WORD = 8;
  private static final LabelFamily[] DECIMALS = {
    LabelFamily.DECIMAL_2, LabelFamily.DECIMAL_3, LabelFamily.DECIMAL_4
  };

  private final String text;
  private final int end;
  private final LabelScan scan;
  private final List<Label> readings = new ArrayList<>(2);
  private final WordLabels words;

  private LabelReader(String text, int end) {
    this.text = text;
    this.end = end;
    this.scan = new LabelScan(text, end);
    this.words = new WordLabels(scan, readings);
  }

  /** Returns the readings of what stands at the start of a line; none when it is plain text. */
  static List<Label> read(String text, int start, int end) {
    char c = text.charAt(start);
    boolean letter = Character.isLetter(c) || c == '|';
    boolean word = letter && !mayBeLabel(text, start, end);
    if (word || !letter && !LabelScan.isDigit(c) && c != '(' && !Bullets.isBullet(c)) {
      return List.of();
    }
    LabelReader reader = new LabelReader(text, end);
    reader.read(start, c);
    return reader.readings;
  }

  /**
   * Most lines begin with a plain word: no short one with a mark behind it, and no {@code Điều}.
   */
  private static boolean mayBeLabel(String text, int start, int end) {
    int at = start;
    while (at < end && at < start + LONGEST_WORD && !isMark(text.charAt(at))) {
      at++;
    }
    return at < end && text.charAt(at) > ' ' && isMark(text.charAt(at))
        || NamedLabels.mayBegin(text.charAt(start))
        || at == start + 1;
  }

  private static boolean isMark(char c) {
    return c <= ' ' || LabelScan.DELIMITERS.indexOf(c) >= 0;
  }

  private void read(int at, char c) {
    if (Bullets.isBullet(c)) {
      bullet(at);
    } else if (c == '(') {
      inBrackets(at);
    } else if (LabelScan.isDigit(c)) {
      number(at);
    } else {
      NamedLabels.read(text, at, end).ifPresent(readings::add);
      words.read(at);
    }
  }

  private void bullet(int at) {
    LabelFamily family = Bullets.family(text.charAt(at));
    int next = at + 1;
    if (next < end && Bullets.isBullet(text.charAt(next))) {
      return;
    }
    boolean spaced = next == end || text.charAt(next) <= ' ';
    boolean glued = family == LabelFamily.DASH || family == LabelFamily.PLUS;
    if (spaced || glued && Character.isLetter(text.charAt(next)) || family == LabelFamily.DOT) {
      readings.add(Label.bullet(family, Bullets.written(text.charAt(at)), scan.skipBlanks(next)));
    }
  }

  /** {@code (1)}, {@code (a)}, {@code (iv)}. */
  private void inBrackets(int at) {
    int close = text.indexOf(')', at, Math.min(end, at + LONGEST_BRACKETS));
    if (close < 0) {
      return;
    }
    String inside = text.substring(at + 1, close).strip();
    int textStart = scan.skipBlanks(close + 1);
    add(LabelFamily.SMALL_ROMAN, WordLabels.smallRoman(inside), inside, textStart);
    if (inside.length() == 1) {
      int letter = LetterOrder.ordinal(inside.charAt(0));
      add(LabelFamily.LETTER_BRACKETS, letter, inside, textStart);
    }
    boolean digits = inside.chars().allMatch(c -> LabelScan.isDigit((char) c));
    if (digits && !inside.isEmpty() && inside.length() < LONGEST_NUMBER) {
      add(LabelFamily.NUMBER_BRACKETS, Integer.parseInt(inside), inside, textStart);
    }
  }

  private void add(LabelFamily family, int ordinal, String written, int textStart) {
    if (ordinal > 0) {
      readings.add(Label.of(family, ordinal, written, textStart));
    }
  }

  private void number(int at) {
    int partEnd = scan.digitsEnd(at);
    if (partEnd - at > LONGEST_NUMBER) {
      return;
    }
    int partStart = at;
    int parts = 1;
    while (parts <= DECIMALS.length && isPartAt(partEnd)) {
      partStart = partEnd + 1;
      partEnd = scan.digitsEnd(partStart);
      parts++;
    }
    if (parts == 1) {
      plainNumber(at, partEnd);
    } else if (partEnd - partStart <= LONGEST_PART) {
      decimal(at, partStart, partEnd, parts);
    }
  }

  private boolean isPartAt(int at) {
    return at + 1 < end && text.charAt(at) == '.' && LabelScan.isDigit(text.charAt(at + 1));
  }

  private void decimal(int at, int partStart, int partEnd, int parts) {
    int textStart = scan.afterDelimiter(partEnd, "./)-–:");
    boolean loose = textStart < 0;
    if (loose && partEnd < end && text.charAt(partEnd) > ' ') {
      return;
    }
    int ordinal = scan.number(partStart, partEnd);
    String prefix = text.substring(at, partStart - 1);
    int from = loose ? scan.skipBlanks(partEnd) : textStart;
    String written = text.substring(at, partEnd);
    readings.add(new Label(DECIMALS[parts - 2], ordinal, prefix, written, from, true));
  }

  private void plainNumber(int at, int numberEnd) {
    int delimiter = scan.skipBlanks(numberEnd);
    int textStart = scan.afterDelimiter(numberEnd, LabelScan.DELIMITERS);
    if (textStart < 0) {
      words.damagedNumber(at);
      return;
    }
    char sign = text.charAt(delimiter);
    LabelFamily family = sign == ')' ? LabelFamily.NUMBER_BRACKET : LabelFamily.NUMBER;
    int ordinal = scan.number(at, numberEnd);
    Label label = Label.of(family, ordinal, text.substring(at, numberEnd), textStart);
    boolean certain = sign != ',' && sign != ':' && delimiter == numberEnd;
    readings.add(certain ? label : label.damaged());
  }
}
