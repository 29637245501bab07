// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

/** Finds what stands for several words at once. Made for one text, used by one thread. */
final class WideTokens {
  /** How many parts an abbreviation may be cut into: {@code LĐ-TB&XH} has three. */
  private static final int MOST_PARTS = 6;

  /** An {@code &} with a blank before and behind; dashes that join have none. */
  private static final int WIDEST_JOIN = 3;

  private final char[] text;
  private final Role role;
  private final TokenTable tokens;
  private final Numbers numbers;
  private final Abbreviations abbreviations = Abbreviations.standard();
  private int afterNumber;

  /** Looks in a composed text, of which the first so many letters count and the words are known. */
  WideTokens(char[] text, int length, Role role, TokenTable tokens) {
    this.text = text;
    this.role = role;
    this.tokens = tokens;
    this.numbers = new Numbers(text, length, role);
  }

  /** Adds all to the words, in the order of their first ones. */
  void addAll() {
    for (int i = 0; i < tokens.count(); i++) {
      Word word = tokens.word(i);
      switch (word.opening()) {
        case NUMBER -> addNumber(i);
        case NAME -> addName(i);
        case NOTHING -> {}
      }
      if (joinAfter(i) != 0) {
        addJoined(i);
      } else if (role == Role.QUERY && word.isAbbreviation()) {
        addMarked(i, Abbreviations.key(written(i)), 1);
      }
    }
  }

  private void addNumber(int index) {
    if (index >= afterNumber) {
      numbers
          .at(tokens.start(index), tokens.end(index))
          .ifPresent(number -> addNumber(index, number));
    }
  }

  private void addNumber(int index, Numbers.Found number) {
    int end = index;
    while (end < tokens.count() && tokens.start(end) < number.end()) {
      end++;
    }
    afterNumber = end;
    add(index, NumberTerm.of(number.form()), end - index);
    if (number.form().year().isPresent()) {
      add(index, NumberTerm.withoutYear(number.form()), end - index);
    }
  }

  private void addName(int index) {
    Abbreviations.Match found = abbreviations.nameAt(tokens, index);
    for (Word word : role == Role.TEXT ? found.name().marked() : found.name().plain()) {
      tokens.addWide(word, index, found.words());
    }
  }

  /** Adds the longest known abbreviation of those that signs join here, any if joined by an &. */
  private void addJoined(int index) {
    StringBuilder key = new StringBuilder();
    String longest = "";
    int parts = 0;
    boolean joined = false;
    for (int at = index; at < index + MOST_PARTS; at++) {
      Abbreviations.append(key, written(at));
      if (joined || abbreviations.isKnown(key.toString())) {
        longest = key.toString();
        parts = at - index + 1;
      }
      char join = joinAfter(at);
      if (join == 0) {
        break;
      }
      joined |= join == '&';
    }
    addJoined(index, longest, parts);
  }

  private void addJoined(int index, String key, int parts) {
    if (parts > 1) {
      add(index, key, parts);
    }
    if (parts > 0 && role == Role.QUERY && abbreviations.isKnown(key)) {
      addMarked(index, key, parts);
    }
  }

  private String written(int index) {
    return new String(text, tokens.start(index), tokens.end(index) - tokens.start(index));
  }

  /** The sign that joins this word to the next; nought if there is none. */
  private char joinAfter(int index) {
    int end = tokens.end(index);
    int gap = index + 1 < tokens.count() ? tokens.start(index + 1) - end : 0;
    if (gap < 1 || gap > WIDEST_JOIN) {
      return 0;
    }
    char join = text[gap == 1 ? end : firstSign(end)];
    boolean joins = join == '&' || gap == 1 && (join == '-' || join == '–');
    return joins && !tokens.word(index).isNumber() && !tokens.word(index + 1).isNumber() ? join : 0;
  }

  private int firstSign(int end) {
    return text[end] == ' ' ? end + 1 : end;
  }

  private void add(int index, String term, int length) {
    tokens.addWide(Word.wide(term), index, length);
  }

  private void addMarked(int index, String key, int length) {
    add(index, Abbreviations.MARK + key, length);
  }
}
