// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.lexicon.NumberForm.Group;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one số, ký hiệu from left to right. Used once, by one thread. */
final class NumberScan {
  private static final int LONGEST_ORDINAL = 9;
  private static final int LONGEST_PLACEHOLDER = 60;
  private static final int MOST_GROUPS = 8;
  private static final int MOST_BLANKS = 4;
  private static final int DEEPEST_INDENT = 60;
  private static final Set<String> SUFFIXES =
      Set.of("a", "b", "c", "d", "đ", "e", "A", "B", "C", "D", "Đ", "E", "bis", "ter");
  private static final String SLASHES = "/\u2044\u2215";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

  private final String text;
  private final int limit;
  private final int start;
  private final List<Group> groups = new ArrayList<>(3);
  private int at;
  private Optional<Integer> year = Optional.empty();

  NumberScan(String text, int start, int limit) {
    this.text = text;
    this.start = start;
    this.limit = Math.min(limit, text.length());
    this.at = start;
  }

  Optional<NumberForm> number() {
    Optional<String> ordinal = ordinal();
    if (ordinal.isEmpty() && !placeholder()) {
      return Optional.empty();
    }
    year();
    while (groups.size() < MOST_GROUPS && group()) {
      // group() has moved on
    }
    return form(ordinal);
  }

  Optional<NumberForm> lettersFirst() {
    int end = SymbolWord.end(text, at, limit);
    if (end - at < 2) {
      return Optional.empty();
    }
    groups.add(new Group(' ', text.substring(at, end)));
    at = end;
    while (groups.size() < MOST_GROUPS && at < limit && separatorAt(at) != 0 && freeGroup()) {
      // freeGroup() has moved on
    }
    boolean counts = text.substring(start, at).chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean slash = groups.stream().anyMatch(group -> group.separator() == '/');
    return counts && slash ? form(Optional.empty()) : Optional.empty();
  }

  private Optional<NumberForm> form(Optional<String> ordinal) {
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NumberForm(
                new Span(skipBlanks(start, LONGEST_PLACEHOLDER), at), ordinal, year, groups));
  }

  private Optional<String> ordinal() {
    int end = digitsEnd(at);
    if (end == at || end - at > LONGEST_ORDINAL) {
      return Optional.empty();
    }
    end = suffixEnd(end);
    String ordinal = text.substring(at, end);
    at = end;
    return Optional.of(ordinal);
  }

  /** {@code 15a}, {@code 15bis}: a letter that a separator follows. */
  private int suffixEnd(int end) {
    int letters = end;
    while (letters < limit && Character.isLetter(text.charAt(letters)) && letters - end < 4) {
      letters++;
    }
    String suffix = text.substring(end, letters);
    boolean known = SUFFIXES.contains(suffix);
    return known ? letters : end;
  }

  private boolean placeholder() {
    int end = at;
    int most = Math.min(limit, at + LONGEST_PLACEHOLDER);
    while (end < most && "._\u2026 []()".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == at + 1 && text.startsWith("[số]", at)) {
      end = at + "[số]".length();
    }
    at = end;
    return at < limit && separatorAt(at) != 0;
  }

  /** A year that more follows, with four digits or, between two slashes, with two. */
  private void year() {
    int from = afterSeparator(at);
    int end = digitsEnd(from);
    if (from == at || afterSeparator(end) == end) {
      return;
    }
    int digits = end - from;
    if (digits == 4 && "12".indexOf(text.charAt(from)) >= 0) {
      year = Optional.of(Integer.parseInt(text, from, end, 10));
      at = end;
    } else if (digits == 2 && isSlash(end) && letterFollows(end)) {
      int two = Integer.parseInt(text, from, end, 10);
      year = Optional.of(two < 50 ? 2000 + two : 1900 + two);
      at = end;
    }
  }

  private boolean isSlash(int offset) {
    int separator = separatorFrom(offset);
    return separator >= 0 && separatorAt(separator) == '/';
  }

  private boolean letterFollows(int offset) {
    int next = afterSeparator(offset);
    return next < limit && SymbolWord.isCapital(text.charAt(next));
  }

  private boolean group() {
    int separator = separatorFrom(at);
    if (separator < 0) {
      return false;
    }
    int from = afterSeparator(at);
    if (looseDash(separator, from)) {
      return false;
    }
    int end = SymbolWord.end(text, from, limit);
    if (end == from && !groups.isEmpty() && from == at + 1) {
      end = SymbolWord.endAfterDigits(text, from, limit);
    }
    if (end == from) {
      return false;
    }
    groups.add(new Group(separatorAt(separator), text.substring(from, end)));
    at = end;
    return true;
  }

  private boolean freeGroup() {
    int from = at + 1;
    int end =
        Math.max(SymbolWord.endAfterDigits(text, from, limit), SymbolWord.end(text, from, limit));
    if (end == from) {
      return false;
    }
    groups.add(new Group(separatorAt(at), text.substring(from, end)));
    at = end;
    return true;
  }

  /** A dash with blanks on both sides belongs to the sentence, unless the symbol has just begun. */
  private boolean looseDash(int separator, int from) {
    if (separatorAt(separator) != '-' || separator == at || from == separator + 1) {
      return false;
    }
    boolean lineEnds = text.substring(separator, from).indexOf('\n') >= 0;
    return lineEnds || groups.size() != 1;
  }

  /** Returns where the group behind a separator begins, or {@code from} when none stands here. */
  private int afterSeparator(int from) {
    int separator = separatorFrom(from);
    if (separator < 0) {
      return from;
    }
    int next = skipBlanks(separator + 1);
    for (int lines = 0; lines < 2 && next < limit && text.charAt(next) == '\n'; lines++) {
      next = skipBlanks(next + 1, DEEPEST_INDENT);
    }
    return next;
  }

  /** Returns where the next separator stands, a slash perhaps on the next line; else -1. */
  private int separatorFrom(int from) {
    int next = skipBlanks(from);
    if (separatorAt(next) != 0) {
      return next;
    }
    if (next >= limit || text.charAt(next) != '\n') {
      return -1;
    }
    next = skipBlanks(next + 1, DEEPEST_INDENT);
    return separatorAt(next) == '/' ? next : -1;
  }

  private int skipBlanks(int from) {
    return skipBlanks(from, MOST_BLANKS);
  }

  private int skipBlanks(int from, int most) {
    int end = from;
    while (end < limit && end - from < most && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private char separatorAt(int offset) {
    if (offset >= limit) {
      return 0;
    }
    char c = text.charAt(offset);
    return SLASHES.indexOf(c) >= 0 ? '/' : DASHES.indexOf(c) >= 0 ? '-' : 0;
  }

  private int digitsEnd(int from) {
    int end = from;
    while (end < limit && SymbolWord.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
