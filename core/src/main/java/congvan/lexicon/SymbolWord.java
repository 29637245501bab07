// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Folding;

/**
 * One group of a ký hiệu: letters without tones that begin with a capital, such as {@code BLĐTBXH},
 * {@code TTg}, {@code QĐi}, {@code KTr2}, {@code CCTKV.05}, {@code VPĐĐBQH&HĐND}.
 */
final class SymbolWord {
  private static final int LONGEST = 40;
  private static final int LONGEST_DIGITS_FIRST = 8;

  private SymbolWord() {}

  /** Returns where the group that begins here ends, or {@code start} when none does. */
  static int end(String text, int start, int limit) {
    int end = pieceEnd(text, start, Math.min(limit, start + LONGEST));
    while (end > start && end + 1 < limit && isJoint(text.charAt(end))) {
      int next = jointPieceEnd(text, end + 1, Math.min(limit, start + LONGEST));
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Returns where a later group that may begin with digits ends: {@code 4P}, {@code 2025}. */
  static int endAfterDigits(String text, int start, int limit) {
    int end = start;
    while (end < limit && (isDigit(text.charAt(end)) || isCapital(text.charAt(end)))) {
      end++;
    }
    boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return whole && end - start <= LONGEST_DIGITS_FIRST ? end : start;
  }

  private static boolean isJoint(char c) {
    return c == '.' || c == '&';
  }

  private static int jointPieceEnd(String text, int start, int limit) {
    if (start < limit && isDigit(text.charAt(start))) {
      int end = start;
      while (end < limit && isDigit(text.charAt(end))) {
        end++;
      }
      boolean shortEnough = end - start <= 3;
      return shortEnough ? end : start;
    }
    return pieceEnd(text, start, limit);
  }

  private static int pieceEnd(String text, int start, int limit) {
    if (start >= limit || !isCapital(text.charAt(start))) {
      return start;
    }
    int end = start;
    int capitals = 0;
    int small = 0;
    while (end < limit && isPart(text.charAt(end))) {
      capitals += isCapital(text.charAt(end)) ? 1 : 0;
      small += isSmall(text.charAt(end)) ? 1 : 0;
      end++;
    }
    if (end < text.length() && Character.isLetter(text.charAt(end))) {
      return gluedEnd(text, start, end);
    }
    return small <= capitals ? end : start;
  }

  /** A word of the sentence has stuck to the group: {@code UBNDtỉnh}. */
  private static int gluedEnd(String text, int start, int end) {
    if (Character.isUpperCase(text.charAt(end))) {
      return start;
    }
    while (end > start && isSmall(text.charAt(end - 1))) {
      end--;
    }
    return end - start >= 2 ? end : start;
  }

  private static boolean isPart(char c) {
    return isCapital(c) || isSmall(c) || isDigit(c);
  }

  static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z' || c > 0x7F && Character.isUpperCase(c) && Folding.isToneless(c);
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
