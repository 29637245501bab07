// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How unlikely a chunk of text, what stands between blanks, is in each encoding: about the negative
 * logarithm of its probability, with 0 for what is alike in all. Used by one thread.
 */
final class ChunkCosts {
  /** The order in which costs are given; Unicode comes first. */
  static final List<Encoding> ORDER = List.of(Encoding.values());

  private static final int VIQR = ORDER.indexOf(Encoding.VIQR);
  private static final int REMEMBERED = 4096;

  private static final int LETTERS = 1;
  private static final int UNICODE = 2;
  private static final int OTHERS = 4;

  /** A stretch that has letters of Unicode was written in Unicode. */
  private static final int UNICODE_LETTER = 12;

  private static final int UNMARKED_IN_VIQR = 1;
  private static final int MARKED_AT_END_IN_VIQR = 5;
  private static final int NOT_ASCII_IN_VIQR = 6;
  private static final int TWO_MARKS = 13;
  private static final int MARKS_INSIDE = 9;
  private static final int MARK_AT_END = 1;

  private static final int[] IN_UNICODE = new int[ORDER.size()];
  private static final int[] IN_ANY = new int[ORDER.size()];

  static {
    Arrays.fill(IN_UNICODE, UNICODE_LETTER);
    IN_UNICODE[0] = 0;
    IN_ANY[VIQR] = UNMARKED_IN_VIQR;
  }

  private final Map<String, int[]> remembered = new HashMap<>();

  /** The costs in {@link #ORDER}; not to be changed. */
  int[] of(String text, int start, int end) {
    int kinds = 0;
    for (int i = start; i < end; i++) {
      kinds |= kindOf(text.charAt(i));
      kinds |= i > start && isDoubleD(text, i) ? OTHERS : 0;
    }
    if ((kinds & UNICODE) != 0) {
      return IN_UNICODE;
    }
    return kinds == LETTERS ? IN_ANY : remembered(text.substring(start, end));
  }

  private static int kindOf(char c) {
    if (isLetter(c)) {
      return LETTERS;
    }
    return c > 0xFF && c < 0x1F00 && Codes.of(c) == Codes.NONE ? UNICODE : OTHERS;
  }

  private int[] remembered(String chunk) {
    int[] known = remembered.get(chunk);
    if (known == null) {
      known = isAscii(chunk) ? ascii(chunk) : marked(chunk);
      if (remembered.size() < REMEMBERED) {
        remembered.put(chunk, known);
      }
    }
    return known;
  }

  private static int[] marked(String chunk) {
    int[] costs = new int[ORDER.size()];
    int asItStands = WordCosts.of(Encoding.UNICODE, chunk);
    for (int i = 1; i < costs.length; i++) {
      costs[i] = i == VIQR ? asItStands + NOT_ASCII_IN_VIQR : WordCosts.of(ORDER.get(i), chunk);
    }
    costs[0] = asItStands;
    return costs;
  }

  private static int[] ascii(String chunk) {
    int[] costs = new int[ORDER.size()];
    String decoded = Encoding.VIQR.judge(chunk);
    if (decoded.equals(chunk)) {
      costs[VIQR] = hasVowel(chunk) ? UNMARKED_IN_VIQR : 0;
    } else if (hasMarksInside(chunk)) {
      Arrays.fill(costs, hasTwoMarks(chunk) ? TWO_MARKS : MARKS_INSIDE);
      costs[VIQR] = WordCosts.of(Encoding.VIQR, chunk);
    } else {
      Arrays.fill(costs, MARK_AT_END);
      costs[VIQR] = WordCosts.of(Encoding.VIQR, chunk) - MARKED_AT_END_IN_VIQR;
    }
    return costs;
  }

  /** Marks that other texts hardly have there: {@code Co^.ng}, {@code xa~}, but not {@code la.}. */
  private static boolean hasMarksInside(String chunk) {
    for (int i = 1; i < chunk.length(); i++) {
      char c = chunk.charAt(i);
      if (isLetter(chunk.charAt(i - 1))) {
        boolean sentenceSign = "'?.".indexOf(c) >= 0;
        boolean inside = i + 1 < chunk.length() && isLetter(chunk.charAt(i + 1));
        if ((Viqr.isMark(c) && (!sentenceSign || inside)) || isDoubleD(chunk, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A letter with two marks, such as {@code e^.} or {@code o+'}. */
  private static boolean hasTwoMarks(String chunk) {
    for (int i = 2; i < chunk.length(); i++) {
      boolean first = "^(+".indexOf(chunk.charAt(i - 1)) >= 0;
      if (first && "`'?~.".indexOf(chunk.charAt(i)) >= 0 && isLetter(chunk.charAt(i - 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDoubleD(String chunk, int at) {
    return (chunk.charAt(at) | 0x20) == 'd' && (chunk.charAt(at - 1) | 0x20) == 'd';
  }

  private static boolean hasVowel(String chunk) {
    return chunk.chars().anyMatch(c -> "aeiouyAEIOUY".indexOf(c) >= 0);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAscii(String chunk) {
    return chunk.chars().allMatch(c -> c < 0x80 && c >= ' ');
  }
}
